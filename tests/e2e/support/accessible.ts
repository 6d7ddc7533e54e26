import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Axe finds nothing against WCAG 2.2 AA on what is shown now. */
export async function isAccessible(page: Page, what: string): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(levels).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  )
  expect(found, what).toEqual([])
  // Axe is not sure whether words in the very colour of their ground are meant to be read.
  const unseen = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .filter(({ any }) => any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'equalRatio'))
    .map(({ html }) => html)
  expect(unseen, `words that nobody can see: ${what}`).toEqual([])
}

/** Everything that can be tapped is at least 44 px wide and high. */
export async function fingersFit(page: Page, what: string): Promise<void> {
  const small = await page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option]'
    return [...document.querySelectorAll(controls)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => {
        // What is drawn and tapped of a radio button or a checkbox is its label.
        const choice = control.matches('input[type=radio], input[type=checkbox], input[type=file]')
        const tapped = (choice && control.closest('label')) || control
        const { width, height } = tapped.getBoundingClientRect()
        return { text: tapped.textContent || control.getAttribute('aria-label'), width, height }
      })
      .filter(({ width, height }) => width < 43.9 || height < 43.9)
  })
  expect(small, `too small for a finger: ${what}`).toEqual([])
}
