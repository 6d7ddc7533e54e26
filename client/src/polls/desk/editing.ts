import { fixedOptions, isWritten, optionsNeeded } from '@evenhand/shared/polls/kinds'
import type { Ends, PollKind, Privacy, Venue, Visibility } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import type { CommandData } from '../../session/commands.ts'
import { pollLanguages } from './pollLanguages.ts'

/** An option keeps its translations when it is moved. */
export interface EditedOption {
  key: string
  text: string
  /** By language. */
  translations: Readonly<Record<string, string>>
}

export interface Axes {
  x: Ends
  y: Ends
}

/** A poll as it stands in the editor, half-typed or not; what a kind does not need is kept until the kind is final. */
export interface Editing {
  kind: PollKind
  text: string
  options: readonly EditedOption[]
  /** Unsaid: what is usual for the kind. */
  least?: number
  most?: number
  axes: Axes
  about: string
  privacy: Privacy
  results: Visibility
  venue: Venue
  /** Unsaid: what is usual for the kind and the venue. */
  moderated?: boolean
  codes: boolean
  /** By language. */
  texts: Readonly<Record<string, string>>
  axesIn: Readonly<Record<string, Axes>>
}

export const mostOptions = 12

/** The name of the draft in which this poll's unsaved changes are kept; without an id those of a new one. */
export function editingName(poll = 'new'): string {
  return `poll.${poll}`
}

const noAxes: Axes = { x: { low: '', high: '' }, y: { low: '', high: '' } }

export function blankPoll(venue: Venue = 'session'): Editing {
  return {
    kind: 'single',
    text: '',
    options: [emptyOption('k1'), emptyOption('k2')],
    axes: noAxes,
    about: '',
    privacy: 'group',
    results: 'hidden',
    venue,
    codes: false,
    texts: {},
    axesIn: {},
  }
}

export function editingOf(poll: PollView): Editing {
  const { kind, text, order, options, axes, about = '', privacy, results, venue } = poll
  const languages = Object.entries(poll.translations)
  const own = order.map((id): EditedOption => ({
    key: id,
    text: options[id] ?? '',
    translations: Object.fromEntries(
      languages.flatMap(([language, words]) => (words.options[id] ? [[language, words.options[id]]] : [])),
    ),
  }))
  return {
    ...blankPoll(venue),
    kind,
    text,
    ...(hasOptions(kind) && { options: own }),
    ...ownBounds(poll),
    axes: { ...noAxes, ...axes },
    about,
    privacy,
    results,
    moderated: poll.moderated ?? false,
    codes: poll.codes ?? false,
    texts: Object.fromEntries(languages.map(([language, words]) => [language, words.text])),
    axesIn: Object.fromEntries(
      languages.flatMap(([language, words]) => (words.axes ? [[language, { ...noAxes, ...words.axes }]] : [])),
    ),
  }
}

/** Bounds that are more than what is usual: those of a choice follow its options. */
function ownBounds({ kind, order, least, most }: PollView): { least?: number; most?: number } {
  if (kind === 'multiple') return { ...(least !== 1 && { least }), ...(most !== order.length && { most }) }
  return hasBounds(kind) ? { least, most } : {}
}

export function emptyOption(key: string, text = ''): EditedOption {
  return { key, text, translations: {} }
}

/** Kinds whose options are written by the moderators. */
export function hasOptions(kind: PollKind): boolean {
  return optionsNeeded[kind] !== undefined
}

/** Whole sentences go on a screen before the room only when somebody has read them; the form's are read by the rapporteur alone. */
export function isModerated({ kind, venue, moderated }: Pick<Editing, 'kind' | 'venue' | 'moderated'>): boolean {
  return moderated ?? (kind === 'text' && venue === 'session')
}

export function hasBounds(kind: PollKind): boolean {
  return kind === 'multiple' || kind === 'words' || kind === 'scale'
}

export function hasAxes(kind: PollKind): boolean {
  return kind === 'scale' || kind === 'grid'
}

/** What the commands ask for; options left empty are none. */
export function draftOf(editing: Editing): Omit<CommandData<'polls.edit'>, 'poll'> {
  const { kind, text, about, privacy, results, venue, codes } = editing
  const options = hasOptions(kind) ? editing.options.filter((option) => option.text.trim() !== '') : []
  const axes = axesFor(kind, editing.axes)
  const [least, most] = boundsOf(editing, options.length)
  return {
    kind,
    text,
    options: options.map((option) => option.text),
    ...(axes && { axes }),
    ...(about && { about }),
    ...(hasBounds(kind) && {
      ...(editing.least !== undefined && { least }),
      ...(editing.most !== undefined && { most }),
    }),
    privacy,
    results,
    venue,
    ...(isWritten(kind) && { moderated: isModerated(editing) }),
    ...(kind !== 'text' && { codes }),
    translations: Object.fromEntries(
      pollLanguages.flatMap((language) => {
        const words = translationOf(editing, language, options)
        return words ? [[language, words]] : []
      }),
    ),
  }
}

/** The words in one language, or nothing where nothing was translated. */
export function translationOf(
  { kind, texts, axesIn }: Editing,
  language: string,
  options: readonly EditedOption[],
): Omit<CommandData<'polls.translate'>, 'poll' | 'language'> | undefined {
  const text = texts[language] ?? ''
  const translated = (hasOptions(kind) ? options : []).map(({ translations }) => translations[language] ?? '')
  const axes = axesIn[language] && axesFor(kind, axesIn[language])
  if (!text && translated.every((option) => !option) && !axes) return undefined
  return { text, options: translated, ...(axes && { axes }) }
}

/** The ends as this kind has them, or none where nothing is said. */
function axesFor(kind: PollKind, { x, y }: Axes): { x: Ends; y?: Ends } | undefined {
  const said = (ends: Ends) => ends.low !== '' || ends.high !== ''
  if (kind === 'scale') return said(x) ? { x } : undefined
  if (kind === 'grid') return said(x) || said(y) ? { x, y } : undefined
  return undefined
}

/** The poll as a phone would have it now, for the preview. */
export function previewOf(editing: Editing): PollView {
  const { kind, privacy, results, venue, axes } = editing
  const draft = draftOf(editing)
  const order = fixedOptions[kind] ?? (draft.options ?? []).map((_, index) => `o${index + 1}`)
  const [least, most] = boundsOf(editing, order.length)
  const named = (texts: readonly string[]) =>
    Object.fromEntries(texts.flatMap((text, index) => (order[index] === undefined ? [] : [[order[index], text]])))
  const ends = axesFor(kind, axes)
  return {
    kind,
    text: editing.text,
    options: named(draft.options ?? []),
    order,
    least,
    most,
    privacy,
    results,
    venue,
    ...(ends && { axes: ends }),
    ...(draft.moderated && { moderated: true as const }),
    ...(editing.codes && { codes: true }),
    translations: {},
    stage: 'open',
    round: 1,
    series: 1,
    voted: 0,
  }
}

/** The bounds that are set, or the usual ones of the kind. */
export function boundsOf({ kind, least, most }: Editing, options: number): readonly [least: number, most: number] {
  switch (kind) {
    case 'multiple': {
      const highest = Math.min(most ?? options, Math.max(1, options))
      return [Math.min(least ?? 1, highest), highest]
    }
    case 'words':
      return [1, most ?? 3]
    case 'scale':
      return [least ?? 1, most ?? 5]
    case 'single':
    case 'text':
    case 'ranking':
    case 'points':
    case 'grid':
    case 'yes-no':
    case 'agreement':
    case 'census':
      return [1, 1]
  }
}
