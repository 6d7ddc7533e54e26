import { draft } from './fr/draft.ts'

export const frDraft = { draft }
