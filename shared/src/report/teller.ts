import { levelOf, levelOfAll, unnaming } from '../attribution/unnamed.ts'
import type { Level } from '../attribution/state.ts'
import { stricterOf } from '../attribution/state.ts'
import { seatOf } from '../participants/state.ts'
import type { RoundtableState } from '../roundtable/state.ts'
import type { ReportLocale, ReportWords } from './document.ts'
import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'

const wordsOf: Record<ReportLocale, ReportWords> = { en, fr, ar }

type Values = Readonly<Record<string, string | number>>
type Forms = ReportWords['spoke']

/** Stand for the isolates of Unicode until the report is cleaned of those that people typed; they are no characters themselves. */
export const isolates = { begin: '\ufdd0', end: '\ufdd1' }

/** Who is told by name in a list: of the proposal, or of the table. */
interface Listed {
  name: string | null
  organization?: string | null | undefined
  stakeholderGroup?: string | null | undefined
}

/** Says in one language what may be said: every name and every text of people passes through here. Times in ms since 1970. */
export class Teller {
  readonly words: ReportWords
  /** How lists and figures of the whole session may be told. */
  readonly all: Level
  readonly #mentioned = new Set<string>()
  readonly #unnamed: (text: string) => string
  readonly #plural: Intl.PluralRules

  constructor(
    readonly state: RoundtableState,
    readonly locale: ReportLocale,
  ) {
    this.words = wordsOf[locale]
    this.all = levelOfAll(state)
    this.#unnamed = unnaming(state, this.words.withheld)
    this.#plural = new Intl.PluralRules(locale)
  }

  level(question: string | undefined, at: number): Level {
    return levelOf(this.state, question, at)
  }

  /** How a note may be told: as strictly as the intervention it was written at. */
  levelOfNote({ question, at, intervention }: { question?: string; at: number; intervention?: string }): Level {
    const turn = this.turn(intervention)
    const level = this.level(question, at)
    return turn ? stricterOf(this.level(turn.question, turn.givenAt), level) : level
  }

  turn(id: string | undefined) {
    const { current, interventions } = this.state.floor
    if (id === undefined) return undefined
    return current?.id === id ? current : interventions.get(id)
  }

  /** Fills in the places; what is wholly of the other writing direction stays one piece, else each value is kept in its place. */
  say(text: string, values: Values): string {
    const fill = (write: (value: string) => string) =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => write(String(values[name] ?? '')))
    const whole = fill((value) => value)
    const own = this.locale === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u
    return own.test(whole) ? fill((value) => this.isolated(value)) : this.isolated(whole)
  }

  counted(forms: Forms, count: number, values: Values = {}): string {
    return this.say(forms[this.#plural.select(count)] ?? forms.other, { count, ...values })
  }

  /** Words of the other writing direction, kept from turning the words around them. */
  isolated(text: string): string {
    const foreign = this.locale === 'ar' ? /\p{Script=Latin}/u : /\p{Script=Arabic}|\p{Script=Hebrew}/u
    const isIsolated = text.startsWith(isolates.begin) && text.indexOf(isolates.end) === text.length - 1
    return foreign.test(text) && !isIsolated ? isolates.begin + text + isolates.end : text
  }

  /** Words that somebody wrote, on one line. */
  text(text: string, level: Level): string {
    const line = text
      .replace(/\s+/gu, ' ')
      .replace(/[\ufdd0\ufdd1]/gu, '')
      .trim()
    return level === 'named' ? line : this.#unnamed(line)
  }

  /** Somebody of the table: at first mention «Name (Affiliation)», then the name. */
  person(id: string | undefined, level: Level): string {
    const person =
      id === undefined ? undefined : this.state.participants.people.get(seatOf(this.state.participants, id))
    const { member, somebody } = this.words
    const group = person?.stakeholderGroup
    const unnamed = group && level !== 'none' ? this.say(member, { group: this.group(group) }) : somebody
    if (!person?.name || level !== 'named') return unnamed
    if (this.#mentioned.has(person.name)) return person.name
    return this.#listed(person)
  }

  /** Who spoke when a note was written; undefined when nobody had the floor or nobody may be told. */
  speaker(intervention: string | undefined, level: Level): string | undefined {
    const turn = this.turn(intervention)
    return turn && level !== 'none' ? this.person(turn.person, level) : undefined
  }

  /** A list of people; by group the groups, without attribution that nobody is told. */
  people(people: readonly Listed[], within: 'field' | 'sentence' = 'field'): string {
    const join = (told: string[]) =>
      within === 'field' ? told.join(this.words.semicolon) : new Intl.ListFormat(this.locale).format(told)
    const named = people.filter(({ name, organization }) => name ?? organization)
    if (named.length === 0) return ''
    if (this.all === 'named') return join(named.map((person) => this.#listed(person)))
    const groups = named.flatMap(({ stakeholderGroup }) => stakeholderGroup ?? [])
    if (this.all === 'none' || groups.length === 0) return this.words.notAttributed
    return join(
      [...counts(groups)].map(([group, count]) => (count > 1 ? `${this.group(group)} (${count})` : this.group(group))),
    )
  }

  group(group: string): string {
    return lookedUp(this.words.group, group) ?? lookedUp(this.words.side, group) ?? group
  }

  /** Minutes and seconds since the session began. */
  offset(at: number): string {
    return duration(Math.max(0, at - (this.state.life.startedAt ?? at)))
  }

  /** With the decimal sign of the language. */
  decimal(value: number, places: number): string {
    return new Intl.NumberFormat(`${this.locale}-u-nu-latn`, {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      useGrouping: false,
    }).format(value)
  }

  percent(share: number): string {
    return `${Math.round(share * 100)} %`
  }

  #listed({ name, organization, stakeholderGroup }: Listed): string {
    if (!name) return organization ?? ''
    this.#mentioned.add(name)
    const affiliation = organization ?? (stakeholderGroup ? this.group(stakeholderGroup) : undefined)
    return affiliation ? this.say('{name} ({affiliation})', { name, affiliation }) : name
  }
}

/** `75:03`: minutes go on counting beyond the hour, as in a recording's place. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}`.padStart(2, '0') + ':' + `${seconds % 60}`.padStart(2, '0')
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Ends with a full stop unless it ends already. */
export function sentence(text: string): string {
  return text === '' || /[.!?…؟。][»”"’)\]]*$/u.test(text) ? text : `${text}.`
}

function counts(words: Iterable<string>): Map<string, number> {
  const found = new Map<string, number>()
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)
  return found
}

/** Groups are people's own words: `constructor` is one like any other. */
export function lookedUp(words: object, name: string): string | undefined {
  return Object.hasOwn(words, name) ? (words as Record<string, string>)[name] : undefined
}
