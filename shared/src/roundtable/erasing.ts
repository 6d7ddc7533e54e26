import { erasedWay } from '../acts/erase.ts'
import { withoutNames } from '../attribution/unnamed.ts'
import { draftingWords } from '../drafting/messages.ts'
import { handsWords } from '../hands/messages.ts'
import { withoutWords, type Erasure, type OwnWords } from '../kernel/erasure.ts'
import { regionalGroups, stakeholderGroups } from '../kernel/roles.ts'
import { folded } from '../kernel/text.ts'
import { erasedOpening } from '../life/erase.ts'
import { outcomesWords } from '../outcomes/messages.ts'
import { participantsWords } from '../participants/messages.ts'
import { questionsWords } from '../questions/messages.ts'
import { erasingPolls } from '../polls/erase.ts'
import type { Recorded } from './contract.ts'
import type { AllFacts } from './messages.ts'

/** A person's own words by feature, in its facts and in its slice of the state. Polls and the opening need more than a line. */
const own: Readonly<Record<string, readonly OwnWords[]>> = {
  participants: participantsWords,
  hands: handsWords,
  floor: handsWords,
  outcomes: outcomesWords,
  questions: questionsWords,
  drafting: draftingWords,
}

/** Where other people stand with names of their own, though they be the same. */
const kept: Readonly<Record<string, readonly string[]>> = {
  participants: ['name', 'organization'],
  life: ['code', 'speakers'],
}

/** What stands where a name was. */
const withheld = '[…]'

/** The facts that are others once this person's words are gone; none of them has a way back any more. */
export function erased(before: readonly Recorded[], person: AllFacts['participants.erased']): Recorded[] {
  const ids = new Set([person.person, ...(person.also ?? [])])
  const names = namesOf(before, ids)
  const things = thingsOf(before, ids)
  const unnamed = withoutNames(names, withheld)
  const erasure: Erasure = {
    isTheirs: (id) => typeof id === 'string' && (ids.has(id) || things.has(id)),
    unnamed: (text) => (isFixed(text) ? text : unnamed(text)),
  }
  const foldedNames = new Set([...names].map((name) => folded(name)))
  const inPolls = erasingPolls(before, erasure)
  return before.flatMap((fact) => {
    const { back, ...plain } = fact
    const data = erasedData(fact)
    const same = back === undefined && JSON.stringify(data) === JSON.stringify(fact.data)
    return same ? [] : [{ ...plain, data }]
  })

  function erasedData(fact: Recorded): object {
    const [feature = ''] = fact.type.split('.')
    if (fact.type === 'acts.undone') {
      const { way, ...undone } = fact.data as AllFacts['acts.undone']
      return { ...undone, way: erasedWay(way, wordsOf, erasure) }
    }
    const opening = fact.type === 'life.opened'
    const data = opening ? erasedOpening(fact.data as AllFacts['life.opened'], erasure, foldedNames) : inPolls(fact)
    const { words, kept } = wordsOf(feature)
    return withoutWords(data, words, erasure, kept) as object
  }
}

function wordsOf(feature: string): { words: readonly OwnWords[]; kept: readonly string[] } {
  return { words: own[feature] ?? [], kept: kept[feature] ?? [] }
}

/** Every name that the person has ever had here. */
function namesOf(before: readonly Recorded[], ids: ReadonlySet<string>): Set<string> {
  const names = new Set<string>()
  for (const { type, data } of before) {
    const { id, participant, name, speakers } = data as {
      id?: string
      participant?: string
      name?: string
      speakers?: { id: string; name: string }[]
    }
    if (type === 'life.opened') for (const speaker of speakers ?? []) if (ids.has(speaker.id)) names.add(speaker.name)
    if (type === 'participants.joined' || type === 'participants.changed')
      if (ids.has(id ?? participant ?? '') && name) names.add(name)
  }
  return names
}

/** The hands and other things of which a person is the owner: later facts name the thing alone. */
function thingsOf(before: readonly Recorded[], ids: ReadonlySet<string>): Set<string> {
  const things = new Set<string>()
  for (const { data } of before) {
    const { id, person } = data as { id?: unknown; person?: unknown }
    if (typeof id === 'string' && typeof person === 'string' && ids.has(person)) things.add(id)
  }
  return things
}

const groups: ReadonlySet<string> = new Set([...stakeholderGroups, ...regionalGroups])
/** A device, or a pseudonym: random letters in which a short name may stand by chance. */
const digest = /^d?[\w-]{22}$/

/** Texts that nobody has typed. */
function isFixed(text: string): boolean {
  return groups.has(text) || digest.test(text)
}
