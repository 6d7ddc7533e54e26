import { folded } from '@evenhand/shared/kernel/text'
import type { PersonEntry } from '@evenhand/shared/participants/view'

export interface Match extends PersonEntry {
  id: string
}

/** People with a word of their name beginning as typed, without regard to case and accents, in the order of their numbers; at most `most`. */
export function peopleLike(list: Readonly<Record<string, PersonEntry>>, typed: string, most: number): Match[] {
  const wanted = folded(typed)
  if (wanted === '') return []
  const found: Match[] = []
  for (const [id, person] of Object.entries(list)) {
    if (` ${folded(person.name)}`.includes(` ${wanted}`)) found.push({ id, ...person })
  }
  return found.sort((a, b) => a.number - b.number).slice(0, most)
}
