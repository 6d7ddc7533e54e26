import type { Block, Item } from './document.ts'

/** `of` names the section: a word that stays, or what it is about. */
export function heading(level: 2 | 3 | 4, text: string, of: string): Block {
  return { kind: 'heading', level, text, of }
}

export function paragraph(text: string, voice?: 'missing' | 'soft', of?: string): Block {
  return { kind: 'paragraph', text, ...(voice && { voice }), ...(of !== undefined && { of }) }
}

/** What is not there yet, in brackets. */
export function missing(text: string): Block {
  return paragraph(text, 'missing', 'missing')
}

/** A list under its lead, which `of` names; nothing when it is empty. */
export function listed(lead: string, items: readonly Item[], of: string): Block[] {
  return items.length === 0 ? [] : [...(lead ? [paragraph(lead, undefined, of)] : []), { kind: 'list', items }]
}

/** What was found, numbered; else what is missing. */
export function numberedOr(items: readonly Item[], missed: string): Block[] {
  return items.length === 0 ? [missing(missed)] : [{ kind: 'list', ordered: true, items }]
}

export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  of: string,
): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows: rows.map((row) => row.map(String)), of }]
}
