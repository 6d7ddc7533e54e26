import { expect, type Page } from '@playwright/test'
import { ar, en, wholeTexts } from './words.ts'

/** Everything that the screens say in English; names of programs and formats are the same in every language. */
const arabic = new Set(wholeTexts(ar))
const english = new Set(wholeTexts(en).filter((text) => !arabic.has(text)))
const wordKey = new RegExp(`\\b(${Object.keys(en).join('|')})\\.[a-z][\\w-]*(\\.[\\w-]+)*`)

/** What a page says to eyes and ears: its texts and the names of its controls. */
async function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: (string | null)[] = [document.title]
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) said.push(texts.currentNode.nodeValue)
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name))
    return said.map((text) => text?.trim() ?? '').filter((text) => text !== '')
  })
}

/** The whole page is Arabic: direction, language, no word left in English, no bare key, digits as everywhere in the room. */
export async function readsArabic(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  const said = await saidOn(page)
  expect(said.filter((text) => english.has(text))).toEqual([])
  expect(said.filter((text) => wordKey.test(text))).toEqual([])
  expect(said.filter((text) => /[٠-٩۰-۹]/.test(text))).toEqual([])
}

/** Nothing stands beyond the edge: the page does not scroll sideways. */
export async function fitsAcross(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }))
  expect(content, `width of ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(window)
}
