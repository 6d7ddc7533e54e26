import { draft } from './ar/draft.ts'

export const arDraft = { draft }
