import type { Note } from './cast.ts'
import type { Line } from './lines.ts'
import { emptyProposal, limits, type Proposal, type Source } from './proposal.ts'
import { type RemarkCode, remarkSentence, type RemarkValues } from './remarks.ts'

/** Collects the values of one proposal together with the lines they came from. */
export class Draft {
  readonly proposal: Proposal = emptyProposal()
  readonly sources: Source[] = []

  constructor(
    private readonly place: number,
    readonly head: Line,
  ) {}

  source(field: string, line: Line): void {
    this.sources.push({ proposal: this.place, field, line: line.number, text: line.raw.slice(0, limits.sourceText) })
    if (line.repaired) this.remark(field, line, 'characters-repaired')
    if (line.lost) this.remark(field, line, 'characters-lost')
  }

  remark(field: string, line: Line, code: RemarkCode, values?: RemarkValues): void {
    const text = line.raw.slice(0, limits.sourceText)
    const remark = remarkSentence(code, values)
    const source: Source = { proposal: this.place, field, line: line.number, text, remark, code }
    this.sources.push(values === undefined ? source : { ...source, values })
  }

  notes(field: string, notes: readonly Note[]): void {
    for (const note of notes) this.remark(field, note.line, note.code, note.values)
  }

  /** The text within its limit, with a remark when some of it had to go. */
  fit(field: string, text: string, line: Line, most: number): string {
    if (text.length <= most) return text
    this.remark(field, line, 'text-cut', { most })
    const whole = /[\uD800-\uDBFF]$/.test(text.slice(0, most)) ? most - 1 : most
    return text.slice(0, whole).trimEnd()
  }

  fitList<T>(field: string, list: readonly T[], lineOf: (entry: T) => Line, most: number): T[] {
    const beyond = list[most]
    if (beyond !== undefined) this.remark(field, lineOf(beyond), 'list-cut', { most })
    return list.slice(0, most)
  }
}
