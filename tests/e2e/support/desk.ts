import { expect, type Locator, type Page } from '@playwright/test'
import { en, type Words } from './words.ts'

/** The online moderator's screen. */
export class Desk {
  readonly page: Page
  readonly words: Words
  /** The people who are not in the room, to be ticked. */
  readonly people: Locator
  /** Their hands. */
  readonly hands: Locator
  readonly alerts: Locator
  /** The presets and what became of them. */
  readonly signals: Locator
  /** What the room sees. */
  readonly mirror: Locator

  constructor(page: Page, words: Words = en) {
    this.page = page
    this.words = words
    const region = (name: string) => page.getByRole('region', { name, exact: true })
    this.people = region(words.online.people)
    this.hands = region(words.online.hands.title)
    this.alerts = region(words.signals.alerts.title)
    this.signals = region(words.online.signals)
    this.mirror = region(words.online.mirror)
  }

  async pasteNames(...names: string[]): Promise<void> {
    const { paste } = this.words.online
    await this.people.getByRole('button', { name: paste.open }).click()
    const dialog = this.page.getByRole('dialog', { name: paste.title })
    await dialog.getByLabel(paste.label).fill(names.join('\n'))
    await dialog.getByRole('button', { name: paste.submit }).click()
    await expect(dialog).toBeHidden()
    for (const name of names) await expect(this.people.getByLabel(name)).toBeVisible()
  }

  get search(): Locator {
    return this.people.getByLabel(this.words.online.tick.find)
  }

  async checkSound(name: string): Promise<void> {
    const button = this.hands.getByRole('button', { name: `${this.words.online.hands.check}: ${name}` })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }

  /** Sends what is ticked. */
  async send(): Promise<void> {
    await this.people.getByRole('button', { name: /^Send / }).click()
  }

  /** The button of a preset, which tells too how far the newest one has come. */
  preset(preset: keyof Words['signals']['preset']): Locator {
    return this.signals.getByRole('button', { name: this.words.signals.preset[preset] })
  }

  async seesHands(...names: string[]): Promise<void> {
    await expect(this.hands.getByRole('listitem')).toContainText(names)
  }
}
