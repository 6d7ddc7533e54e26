import { expect, type Locator, type Page } from '@playwright/test'
import { en, filled, type Words } from './words.ts'

/** The on-site moderator's screen. */
export class Table {
  readonly page: Page
  readonly words: Words
  /** Who has the floor. */
  readonly floor: Locator
  /** The one big suggestion. */
  readonly next: Locator
  /** What needs an answer now. */
  readonly alerts: Locator
  readonly queue: Locator

  constructor(page: Page, words: Words = en) {
    this.page = page
    this.words = words
    const region = (name: string) => page.getByRole('region', { name, exact: true })
    this.floor = region(words.floor.title)
    this.next = region(words.floor.upNext)
    this.alerts = region(words.signals.alerts.title)
    this.queue = region(words.queue.title)
  }

  async start(): Promise<void> {
    await this.floor.getByRole('button', { name: this.words.onsite.start }).click()
    await expect(this.floor).toContainText(this.words.floor.free)
  }

  /** Raises a hand for somebody without a phone. */
  async raiseFor(name: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: this.words.queue.raiseFor.label })
    await field.fill(name)
    await field.press('Enter')
    await expect(this.row(name)).toBeVisible()
  }

  /** Takes the suggestion. */
  async giveNext(): Promise<void> {
    await this.next.getByRole('button', { name: this.words.floor.give, exact: true }).click()
  }

  /** Gives the floor to somebody else than suggested. */
  async giveTo(name: string): Promise<void> {
    await this.queue.getByRole('button', { name: filled(this.words.floor.giveTo, { name }) }).click()
  }

  async endTurn(): Promise<void> {
    await this.floor.getByRole('button', { name: this.words.floor.end, exact: true }).click()
    await expect(this.floor).toContainText(this.words.floor.free)
  }

  row(name: string): Locator {
    return this.queue.getByRole('row', { name })
  }

  async seesQueue(...names: string[]): Promise<void> {
    await expect(this.queue.getByRole('row')).toContainText(names)
  }

  /** Opens all that can be done with a hand. */
  async openHand(name: string): Promise<Locator> {
    await this.row(name).getByText(name).click()
    return this.dialog(name)
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name })
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.common.action.undo, exact: true }).click()
  }
}
