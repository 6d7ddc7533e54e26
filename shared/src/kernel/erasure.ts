/**
 * The records of a feature that hold a person's own words: which member says whose they are (or names the thing that is theirs), which
 * members go, and which stay though empty because others count on them, in this record and in those that it holds.
 */
export interface OwnWords {
  of: string
  gone?: readonly string[]
  blank?: readonly string[]
}

export interface Erasure {
  /** Whether this is an id of the person, or of a thing that is theirs alone, as a hand. */
  isTheirs(id: unknown): boolean
  /** Takes the person's names out of a text of somebody else. */
  unnamed(text: string): string
}

/** A value of a fact without the words that are theirs and, in all that others wrote, without their name. `kept`: members whose text is left as it is. */
export function withoutWords(
  value: unknown,
  own: readonly OwnWords[],
  erasure: Erasure,
  kept: readonly string[] = [],
  around: readonly OwnWords[] = [],
): unknown {
  if (typeof value === 'string') return erasure.unnamed(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, own, erasure, kept, around))
  const record = value as Record<string, unknown>
  const theirs = [...around, ...own.filter(({ of }) => erasure.isTheirs(record[of]))]
  const gone = new Set(theirs.flatMap(({ gone = [] }) => gone))
  const blank = new Set(theirs.flatMap(({ blank = [] }) => blank))
  return Object.fromEntries(
    Object.entries(record)
      .filter(([member]) => !gone.has(member))
      .map(([member, held]) => {
        if (blank.has(member)) return [member, '']
        return [member, kept.includes(member) ? held : withoutWords(held, own, erasure, kept, theirs)]
      }),
  )
}
