import type { InterventionView } from '@evenhand/shared/floor/view'
import { folded } from '@evenhand/shared/kernel/text'

/** A turn with what is known of the person. */
export interface TimelineTurn extends InterventionView {
  id: string
  name: string
  number: number
  organization?: string | undefined
}

/** Turns to one question without another between them. A question taken up again begins a chapter of its own. */
export interface Chapter {
  /** The first turn's id. */
  key: string
  question: string | undefined
  continued: boolean
  turns: TimelineTurn[]
}

/** The turns in the order in which they were given the floor, question by question. */
export function chaptersOf(turns: readonly TimelineTurn[]): Chapter[] {
  const chapters: Chapter[] = []
  const begun = new Set<string | undefined>()
  for (const turn of turns.toSorted((a, b) => a.givenAt - b.givenAt)) {
    const open = chapters.at(-1)
    if (open && open.question === turn.question) {
      open.turns.push(turn)
      continue
    }
    chapters.push({ key: turn.id, question: turn.question, continued: begun.has(turn.question), turns: [turn] })
    begun.add(turn.question)
  }
  return chapters
}

/** Whether every word typed occurs somewhere in these texts, without regard to case and accents. */
export function holds(texts: readonly (string | undefined)[], typed: string): boolean {
  const text = folded(texts.filter(Boolean).join(' '))
  return folded(typed)
    .split(' ')
    .every((word) => text.includes(word))
}
