import type { Listed } from '../listed.ts'

/** Whether a question has these words, or this number. */
export function found({ text, number }: Listed, sought: string): boolean {
  const words = sought.trim().toLowerCase()
  return words === '' || `#${number} ${text}`.toLowerCase().includes(words)
}
