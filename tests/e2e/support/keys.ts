import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody who has a keyboard and nothing else; after every key it must be plain to see where they are. */
export class Keys {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Goes on with Tab until the control has the focus, which is marked all the way; past the last control it goes round. */
  async reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible()
    for (let step = 0; step < 60; step++) {
      if (await control.evaluate((element) => element === document.activeElement)) return this.seesFocus()
      await this.page.keyboard.press('Tab')
      const outside = await this.page.evaluate(() => document.activeElement === document.body)
      if (!outside) await this.seesFocus()
    }
    throw new Error(`60 times Tab do not lead to ${String(control)}`)
  }

  async pressOn(control: Locator, key = 'Enter'): Promise<void> {
    await this.reach(control)
    await this.page.keyboard.press(key)
  }

  /** Something has the focus, it is marked, and it is not out of the picture. */
  async seesFocus(): Promise<void> {
    await expect(async () => expect(await this.page.evaluate(focusProblem)).toBe('')).toPass({ timeout: 5000 })
  }
}

function focusProblem(): string {
  const focused = document.activeElement
  if (!focused || focused === document.body) return 'nothing has the focus'
  // A heading that was just arrived at; there is nothing to press.
  if (focused.matches('h1[tabindex="-1"]')) return ''
  const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`.slice(0, 80)
  const marked = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  }
  // A hidden radio button is marked by its label.
  const shown = marked(focused) ? focused : focused.closest('label')
  if (!shown || !marked(shown)) return `the focus is not marked: ${name}`
  const { top, bottom, left, right } = shown.getBoundingClientRect()
  const inSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
  return inSight ? '' : `the focus is out of sight: ${name}`
}
