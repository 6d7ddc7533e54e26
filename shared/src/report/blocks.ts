import type { Block } from './document.ts'

export function heading(level: 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text }
}

export function paragraph(text: string, voice?: 'missing' | 'soft'): Block {
  return { kind: 'paragraph', text, ...(voice && { voice }) }
}

/** A list under its lead; nothing when it is empty. */
export function listed(lead: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [...(lead ? [paragraph(lead)] : []), { kind: 'list', items }]
}

/** What was found, numbered; else what is missing. */
export function numberedOr(items: readonly string[], missing: string): Block[] {
  return items.length === 0 ? [paragraph(missing, 'missing')] : [{ kind: 'list', ordered: true, items }]
}

export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows: rows.map((row) => row.map(String)) }]
}
