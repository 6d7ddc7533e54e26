import type { Table } from './table.ts'

export function isShown(value: unknown): value is Shown<unknown> {
  return value instanceof Shown
}

/**
 * A large record in a view (the people, the interventions), drawn from a table only where somebody looks: a snapshot
 * draws every entry, a difference only those whose source changed. `draw` may read nothing but the entry itself, and what `under`
 * stands for: where that is another, every entry is compared.
 */
export class Shown<V, Drawn extends object = object> {
  readonly source: Table<V>
  readonly draw: (value: V, key: string) => Drawn | undefined
  readonly under: unknown

  constructor(source: Table<V>, draw: (value: V, key: string) => Drawn | undefined, under?: unknown) {
    this.source = source
    this.draw = draw
    this.under = under
  }

  toJSON(): Record<string, Drawn> {
    const record: Record<string, Drawn> = {}
    for (const [key, value] of this.source.entries()) {
      const drawn = this.draw(value, key)
      if (drawn !== undefined) record[key] = drawn
    }
    return record
  }
}
