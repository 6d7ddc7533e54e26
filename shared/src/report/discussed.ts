import { inOrder, type Mark, type Note } from '../notes/state.ts'
import { listed, missing, paragraph } from './blocks.ts'
import type { Block, Item } from './document.ts'
import { capital, sentence, type Teller } from './teller.ts'

/** The notes to a question (undefined: to none), as they stand; those put away are left out. */
export function notesTo({ state }: Teller, question: string | undefined): Note[] {
  const known = new Set(state.agenda.questions.map(({ id }) => id))
  return inOrder(state.notes.notes.values()).filter((note) => {
    const about = note.question !== undefined && known.has(note.question) ? note.question : undefined
    return !note.removed && about === question
  })
}

export function allNotes({ state }: Teller): Note[] {
  return inOrder(state.notes.notes.values()).filter(({ removed }) => !removed)
}

/** With who spoke, as far as it was agreed. */
export function attributed(teller: Teller, note: Note): string {
  const level = teller.levelOfNote(note)
  const who = teller.speaker(note.intervention, level)
  const text = teller.text(note.text, level)
  return who === undefined ? text : teller.say(teller.words.says, { who: capital(who), text })
}

export function plain(teller: Teller, note: Note): string {
  return teller.text(note.text, teller.levelOfNote(note))
}

/** Notes as items of a list, each said in one of the ways below. */
export function items(teller: Teller, notes: readonly Note[], say: (teller: Teller, note: Note) => string): Item[] {
  return notes.map((note) => ({ text: say(teller, note), of: note.id }))
}

/** A recommendation or an action, addressed to whoever is to do it. */
export function called(teller: Teller, note: Note): string {
  const { words } = teller
  const level = teller.levelOfNote(note)
  const text = teller.text(note.text, level)
  const dated = note.due ? teller.say(words.due, { text, due: teller.text(note.due, level) }) : text
  return note.who ? teller.say(words.addressed, { who: teller.text(note.who, level), text: dated }) : dated
}

/** A recommendation with who made it behind it: in front stands whom it is addressed to. */
export function recommendation(teller: Teller, note: Note): string {
  const level = teller.levelOfNote(note)
  const [text, who] = [teller.text(note.text, level), teller.speaker(note.intervention, level)]
  return who === undefined ? text : teller.say('{text} — {who}', { text, who })
}

export function quoted(teller: Teller, note: Note): Block {
  const by = teller.speaker(note.intervention, teller.levelOfNote(note))
  return { kind: 'quote', text: plain(teller, note), ...(by !== undefined && { by: capital(by) }), of: note.id }
}

/** What was discussed, mark by mark; `calls` says recommendations and actions too, where no other part does. */
export function discussed(teller: Teller, notes: readonly Note[], calls: boolean): Block[] {
  const { words } = teller
  const marked = (...marks: Mark[]) => notes.filter(({ mark }) => marks.includes(mark))
  const blocks = [
    ...marked('note').map((note) => paragraph(sentence(plain(teller, note)), undefined, note.id)),
    ...listed(words.discussed.topics, items(teller, marked('topic'), plain), 'topics'),
    ...listed(words.discussed.positions, items(teller, marked('position'), attributed), 'positions'),
    ...listed(words.discussed.disagreements, items(teller, marked('disagreement'), attributed), 'disagreements'),
    ...marked('quote').map((note) => quoted(teller, note)),
    ...(calls ? recommended(teller, notes, words.discussed.recommendations) : []),
  ]
  return blocks.length > 0 ? blocks : [missing(words.missing.notes)]
}

export function recommended(teller: Teller, notes: readonly Note[], lead: string): Block[] {
  const { words } = teller
  const marked = (wanted: Mark) => notes.filter(({ mark }) => mark === wanted)
  return [
    ...listed(lead, items(teller, marked('recommendation'), proposed), 'recommendations'),
    ...listed(words.discussed.actions, items(teller, marked('action'), called), 'actions'),
  ]
}

/** Somebody's suggestion: by whom, or that one participant made it. */
function proposed(teller: Teller, note: Note): string {
  const level = teller.levelOfNote(note)
  if (teller.turn(note.intervention) === undefined || level !== 'none') return attributed(teller, note)
  return teller.say(teller.words.suggested, { text: teller.text(note.text, level) })
}

/** As reports of this field are written: sentences, one after the other. */
export function prose(teller: Teller, notes: readonly Note[]): string {
  const { words } = teller
  return notes
    .filter(({ mark }) => mark === 'note' || mark === 'position' || mark === 'disagreement')
    .map((note) => {
      const level = teller.levelOfNote(note)
      const text = teller.text(note.text, level)
      const who = note.mark === 'note' ? undefined : teller.speaker(note.intervention, level)
      if (note.mark === 'disagreement') return sentence(teller.say(words.differed, { text }))
      return sentence(who === undefined ? text : teller.say(words.according, { who, text }))
    })
    .join(' ')
}
