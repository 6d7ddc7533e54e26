import { folded } from '../kernel/text.ts'
import type { PollsState } from './state.ts'

/** The list that comes with the program, by language: moderators change it by `polls.block`. Short on purpose: it catches pranks, people do the rest. */
const usualBlocked: Readonly<Record<string, readonly string[]>> = {
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

/** Whether a text holds one of the words as a whole word: «Scunthorpe» is a place. Letters set apart, stretched or marked are seen through. */
export function blockedIn(polls: Pick<PollsState, 'blocked'>, text: string): boolean {
  const plain = plainly(text)
  const joined = plain.replace(/(?<=(^| )\p{L}) (?=\p{L}( |$))/gu, '')
  const given = [plain, joined, withoutPrefixes(plain)].map((words) => ` ${words} `)
  return Object.values(blockedWords(polls)).some((words) =>
    words.some((word) => given.some((held) => held.includes(` ${plainly(word)} `))),
  )
}

/** Letters and digits alone, without the vowel signs of Arabic and its stretching stroke. */
function plainly(text: string): string {
  const bare = text.normalize('NFKC').replace(/\u0640|[\u064b-\u065f]|\u0670/gu, '')
  return folded(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** «And», «the» and «in» are written onto an Arabic word. */
function withoutPrefixes(text: string): string {
  return text.replace(/(?<=^| )[وف]?(?:ال|[بلك])(?=\p{Script=Arabic}{3})/gu, '')
}
