import { expect, type Locator, type Page } from '@playwright/test'
import { en, filled } from './words.ts'

/** The polls at a moderator's screen. */
export class PollsDesk {
  readonly page: Page
  readonly panel: Locator
  readonly running: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('region', { name: en.polls.title, exact: true })
    this.running = this.panel.getByRole('article', { name: en.polls.running.title })
  }

  /** By its key, as under stress. */
  async turn(): Promise<void> {
    await expect(this.page.getByRole('tab', { name: en.polls.title })).toBeVisible()
    await this.page.keyboard.press('v')
    await expect(this.panel).toBeVisible()
  }

  async open(text: string): Promise<void> {
    await this.panel.getByRole('button', { name: filled(en.polls.drafts.openOf, { text }), exact: true }).click()
    await expect(this.running).toBeVisible()
  }

  async press(name: string): Promise<void> {
    await this.panel.getByRole('button', { name }).click()
  }

  async close(): Promise<void> {
    await this.running.getByRole('button', { name: en.polls.running.close }).first().click()
    await expect(this.running).toBeHidden()
  }

  /** By its key: Q question, R result, G groups, 0 nothing. */
  async show(picture: 'q' | 'r' | 'g' | '0'): Promise<void> {
    await this.page.keyboard.press(picture)
  }

  answered(count: number): Locator {
    return this.running.getByText(String(count), { exact: true }).first()
  }
}
