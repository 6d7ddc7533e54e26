import { z } from 'zod'
import type { Role } from './roles.ts'
import { cleanText, isWellFormed, lengthInGraphemes } from './text.ts'

/** What is promised of one command: who may send it, the shape of its data, and whether a moderator may take it back within 10 s. */
export interface CommandSpec<Schema extends z.ZodType = z.ZodType> {
  who: readonly Role[]
  data: Schema
  undo?: true
  /** Also when the roundtable is closed. */
  afterClose?: true
  /** Also when the report is final: it changes nothing that a report says. */
  afterFinal?: true
}

export function command<Schema extends z.ZodType>(spec: CommandSpec<Schema>): CommandSpec<Schema> {
  return spec
}

export type CommandsOf<Specs extends Record<string, CommandSpec>> = { [T in keyof Specs]: z.output<Specs[T]['data']> }

/** Words of a person: cleaned, 1 to `most` graphemes. Refused: lone surrogates, more than `most`, nothing but spaces (unless `blank`). */
export function words(most: number, options: { lines?: boolean; blank?: boolean } = {}) {
  return z
    .string()
    .max(most * 16, { error: `is longer than ${most} characters` })
    .refine(isWellFormed, { error: 'holds half of a character (a lone surrogate)' })
    .transform((text) => cleanText(text, options.lines))
    .refine((text) => options.blank || text.length > 0, { error: 'is empty' })
    .refine((text) => lengthInGraphemes(text, most) <= most, { error: `is longer than ${most} characters` })
}

/** An id made by the server: a letter or short prefix and figures, or the digest that stands for a device. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, { error: 'is not an id' })

/** Whole seconds within bounds. */
export function seconds(least: number, most: number) {
  return z.int({ error: 'must be a whole number of seconds' }).min(least).max(most)
}
