import { folded } from '../kernel/text.ts'
import type { PollsState } from './state.ts'

/** The list that comes with the program, by language: moderators change it by `polls.block`. Short on purpose: it catches pranks, people do the rest. */
export const usualBlocked: Readonly<Record<string, readonly string[]>> = {
  en: [
    'fuck',
    'fucking',
    'fucker',
    'shit',
    'bullshit',
    'bitch',
    'bastard',
    'cunt',
    'asshole',
    'arsehole',
    'dickhead',
    'wanker',
  ],
  fr: ['merde', 'putain', 'connard', 'connasse', 'salope', 'enculé', 'encule', 'bordel', 'salaud', 'pute'],
  ar: ['خرا', 'شرموطة', 'كلب ابن كلب', 'زبي', 'كس امك', 'عاهرة'],
}

/** The list in force. */
export function blockedWords({ blocked }: Pick<PollsState, 'blocked'>): Readonly<Record<string, readonly string[]>> {
  return { ...usualBlocked, ...blocked }
}

/** Whether a text holds one of the words as a whole word: «Scunthorpe» is a place. */
export function blockedIn(polls: Pick<PollsState, 'blocked'>, text: string): boolean {
  const plain = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return Object.values(blockedWords(polls)).some((words) => words.some((word) => plain.includes(` ${folded(word)} `)))
}
