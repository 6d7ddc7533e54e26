import { draft } from './en/draft.ts'

/** What the readers of a published draft are shown besides the words of a phone; no other page loads it. */
export const enDraft = { draft }
