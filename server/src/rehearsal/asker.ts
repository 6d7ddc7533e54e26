import type { MineView, RoundtableView } from '@evenhand/shared/roundtable/view'
import { tasteOf } from './answers.ts'
import type { Part } from './cast.ts'
import type { Written } from './phrases.ts'

type Seen = Pick<RoundtableView, 'questions'>
type Wish =
  | { type: 'questions.ask'; data: { text: string; to?: string; anonymous?: true } }
  | { type: 'questions.support'; data: { question: string } }

/** In one beat, as a chance: with forty people a question a minute, and one that is read each second. */
const asking = 1 / 2400
const reading = 1 / 40

/** More that wait, and people read instead of asking. */
const mostWaiting = 9

/** How one simulated person asks in writing and supports what others ask: each question is read once, and liked or not. */
export class Asker {
  readonly #part: Part
  readonly #unasked: Written[]
  readonly #random: () => number
  readonly #read = new Set<string>()

  /** `unasked` is shared by all of them: what one asks nobody asks again. */
  constructor(part: Part, unasked: Written[], random: () => number = Math.random) {
    this.#part = part
    this.#unasked = unasked
    this.#random = random
  }

  /** What this person does in this beat; `eager`: asks whatever the chance. */
  wish({ questions }: Seen, { questions: own }: Pick<MineView, 'questions'>, eager: boolean): Wish | undefined {
    const { counts, panellists = {} } = questions
    if (eager || (counts.open < mostWaiting && this.#random() < asking)) {
      const next = this.#unasked.shift()
      if (next) return asked(next, Object.keys(panellists))
    }
    if (this.#random() >= reading) return undefined
    const unread = Object.entries(questions.questions).filter(
      ([id, { end }]) => !end && !own?.asked?.[id] && !this.#read.has(id),
    )
    const [id] = unread[Math.floor(this.#random() * unread.length)] ?? []
    if (id === undefined) return undefined
    this.#read.add(id)
    const likes = tasteOf(this.#part, id, this.#random)('supported') > 0.45
    return likes ? { type: 'questions.support', data: { question: id } } : undefined
  }
}

function asked({ text, to, anonymous }: Written, panellists: readonly string[]): Wish {
  const panellist = to === undefined ? undefined : panellists[to - 1]
  return {
    type: 'questions.ask',
    data: { text, ...(panellist !== undefined && { to: panellist }), ...(anonymous && { anonymous }) },
  }
}
