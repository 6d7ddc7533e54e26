import { expect, type Locator, type Page } from '@playwright/test'
import type { Side } from '@evenhand/shared/kernel/roles'
import { en, type Words } from './words.ts'

export interface Person {
  name: string
  side?: Side
  /** People behind one line. */
  hubSize?: number
  stakeholderGroup?: keyof Words['common']['stakeholderGroup']
}

export type Kind = keyof Words['hands']['kind']

/** The participant's page, as somebody holds it in one hand. */
export class Phone {
  readonly page: Page
  readonly words: Words

  constructor(page: Page, words: Words = en) {
    this.page = page
    this.words = words
  }

  /** Says at the door who one is; what the link or the phone knows already may be left out. */
  async comeIn({ name, side, hubSize, stakeholderGroup }: Person): Promise<this> {
    const { arrival } = this.words.home
    await this.page.getByLabel(arrival.name).fill(name)
    if (side) await this.page.getByLabel(this.words.common.sideLong[side]).check()
    if (hubSize) await this.page.getByLabel(arrival.hubSize).fill(String(hubSize))
    if (stakeholderGroup)
      await this.page
        .getByRole('group', { name: arrival.stakeholderGroup })
        .getByText(this.words.common.stakeholderGroup[stakeholderGroup], { exact: true })
        .click()
    await this.press(arrival.button)
    await expect(this.wish).toBeVisible()
    return this
  }

  /** The one large button while no hand is up. */
  get wish(): Locator {
    return this.button(this.words.hands.kind['new-point'].label)
  }

  async raise({ kind, text }: { kind?: Kind; text?: string } = {}): Promise<void> {
    await this.wish.click()
    if (kind) await this.page.getByText(this.words.hands.kind[kind].label).click()
    if (text) await this.line.fill(text)
    await this.press(this.words.hands.raise)
    await expect(this.button(this.words.hands.lower)).toBeVisible()
  }

  /** The line of text that goes with a hand. */
  get line(): Locator {
    return this.page.getByLabel(this.words.hands.text)
  }

  /** Place and wait, in words. */
  get place(): Locator {
    const heading = this.page.getByRole('heading', { name: this.words.hands.place.label })
    return this.page.locator('section').filter({ has: heading })
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name })
  }

  get isNext(): Locator {
    return this.heading(this.words.hands.next.title)
  }

  get hasTheFloor(): Locator {
    return this.heading(this.words.hands.turn.title)
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async press(name: string): Promise<void> {
    await this.button(name).click()
  }
}
