import type { PersonEntry, QuestionEntry } from './form.ts'

/** The list with the entry of this key changed. */
export function changed<Item extends { key: string }>(list: readonly Item[], key: string, part: Partial<Item>): Item[] {
  return list.map((entry) => (entry.key === key ? { ...entry, ...part } : entry))
}

export function removed<Item extends { key: string }>(list: readonly Item[], key: string): Item[] {
  return list.filter((entry) => entry.key !== key)
}

/** One place up (-1) or down (1); at the end of the list it stays. */
export function moved<Item extends { key: string }>(list: readonly Item[], key: string, by: -1 | 1): readonly Item[] {
  const place = list.findIndex((entry) => entry.key === key)
  const entry = list[place]
  const to = place + by
  if (!entry || to < 0 || to >= list.length) return list
  return list.toSpliced(place, 1).toSpliced(to, 0, entry)
}

/** Two questions out of one, both from the same lines of the page; undefined when one of them would be empty. */
export function split(
  list: readonly QuestionEntry[],
  key: string,
  at: number,
  newKey: string,
): QuestionEntry[] | undefined {
  const place = list.findIndex((entry) => entry.key === key)
  const entry = list[place]
  if (!entry) return undefined
  const first = entry.text.slice(0, at).trim()
  const second = entry.text.slice(at).trim()
  if (first === '' || second === '') return undefined
  return list.toSpliced(place, 1, { ...entry, text: first }, { ...entry, key: newKey, text: second })
}

/** One question out of this and the next, from the lines of both. */
export function joined(list: readonly QuestionEntry[], key: string): readonly QuestionEntry[] {
  const place = list.findIndex((entry) => entry.key === key)
  const [entry, next] = list.slice(place, place + 2)
  if (!entry || !next) return list
  const both = { ...entry, text: `${entry.text} ${next.text}`, from: [...new Set([...entry.from, ...next.from])] }
  return list.toSpliced(place, 2, both)
}

export function newPerson(key: string): PersonEntry {
  return { key, from: [], name: '', organization: '', stakeholderGroup: '', regionalGroup: '' }
}

export function newQuestion(key: string): QuestionEntry {
  return { key, from: [], text: '' }
}
