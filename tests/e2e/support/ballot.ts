import { expect, type Locator } from '@playwright/test'
import type { PollKind } from '@evenhand/shared/polls/state'
import type { Phone } from './phone.ts'
import { filled } from './words.ts'

/** A poll of each kind as a program drafts it, in English and Arabic. */
export const drafts: Record<
  PollKind,
  { text: string; options?: string[]; ar: { text: string; options: string[] }; more?: object }
> = {
  single: {
    text: 'What comes first?',
    options: ['Access', 'Safety'],
    ar: { text: 'ما الذي يأتي أولا؟', options: ['النفاذ', 'السلامة'] },
  },
  multiple: {
    text: 'What is missing?',
    options: ['Money', 'Skills', 'Trust'],
    ar: { text: 'ما الذي ينقص؟', options: ['المال', 'المهارات', 'الثقة'] },
    more: { least: 1, most: 2 },
  },
  words: { text: 'In three words?', ar: { text: 'في ثلاث كلمات؟', options: [] } },
  text: { text: 'What would you change?', ar: { text: 'ماذا تغير؟', options: [] } },
  scale: {
    text: 'How sure are you?',
    options: ['Prices fall', 'Coverage grows'],
    ar: { text: 'ما مدى ثقتك؟', options: ['تنخفض الأسعار', 'تتسع التغطية'] },
    more: { axes: { x: { low: 'not at all', high: 'very' } } },
  },
  ranking: {
    text: 'In which order?',
    options: ['Masts', 'Cables', 'Training'],
    ar: { text: 'بأي ترتيب؟', options: ['أبراج', 'كابلات', 'تدريب'] },
  },
  points: {
    text: 'How to share the budget?',
    options: ['Masts', 'Cables'],
    ar: { text: 'كيف نقسم الميزانية؟', options: ['أبراج', 'كابلات'] },
  },
  grid: {
    text: 'How hard, how useful?',
    options: ['Shared masts'],
    ar: { text: 'ما الصعوبة وما الفائدة؟', options: ['أبراج مشتركة'] },
    more: { axes: { x: { low: 'hard', high: 'easy' }, y: { low: 'little use', high: 'great use' } } },
  },
  'yes-no': { text: 'Should we go on?', ar: { text: 'هل نواصل؟', options: [] } },
  agreement: {
    text: 'Unused spectrum should be shared.',
    ar: { text: 'ينبغي تقاسم الطيف غير المستخدم.', options: [] },
  },
  census: { text: '', ar: { text: '', options: [] } },
}

/** The ballot on somebody's phone. */
export class Ballot {
  readonly #phone: Phone

  constructor(phone: Phone) {
    this.#phone = phone
  }

  get #words() {
    return this.#phone.words.ballot
  }

  asks(text: string): Locator {
    return this.#phone.page.getByRole('heading', { level: 1, name: text })
  }

  get isSaved(): Locator {
    return this.#phone.heading(this.#words.saved)
  }

  /** Fills in a ballot of this kind, as it stands in the phone's language. */
  async fill(kind: PollKind, [first = '', second = '', third = '']: readonly string[]): Promise<void> {
    const { page } = this.#phone
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    switch (kind) {
      case 'single':
        return page.getByRole('radio', { name: first }).check()
      case 'yes-no':
        return page.getByRole('radio', { name: this.#words.option.yes, exact: true }).check()
      case 'agreement':
        return page.getByRole('radio', { name: this.#words.option.agree, exact: true }).check()
      case 'census':
        return page
          .getByRole('radio', { name: this.#phone.words.common.stakeholderGroup.Government, exact: true })
          .check()
      case 'multiple':
        await page.getByRole('checkbox', { name: first }).check()
        return page.getByRole('checkbox', { name: third }).check()
      case 'words':
        return page.getByLabel(filled(this.#words.word, { number: 1 })).fill('Trust')
      case 'text':
        return page.getByRole('textbox').fill('Shorter ways')
      case 'scale':
        await page.getByRole('group', { name: first }).getByText('4', { exact: true }).click()
        return page.getByRole('group', { name: second }).getByText(this.#words.noOpinion).click()
      case 'ranking':
        for (const option of [third, first, second]) await press(option)
        return press(filled(this.#words.ranking.up, { option: first }))
      case 'points':
        await page.getByLabel(first, { exact: true }).fill('70')
        return page.getByLabel(second, { exact: true }).fill('30')
      case 'grid':
        return press(this.#words.grid.middle)
    }
  }

  async send(): Promise<void> {
    await this.#phone.press(this.#words.send)
    await expect(this.isSaved).toBeVisible()
  }

  /** One option, sent. */
  async answer(option: string): Promise<void> {
    await this.#phone.page.getByRole('radio', { name: option, exact: true }).check()
    await this.send()
  }
}
