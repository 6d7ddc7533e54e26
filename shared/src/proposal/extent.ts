import type { Item, Section } from './items.ts'
import { startsMarked } from './numbering.ts'
import { cutAtQuestionMarks } from './questions.ts'

/** Labels that the site puts directly behind the questions: nothing foreign lies between. */
const behindQuestions = new Set([
  'additional policy questions information',
  'connection with previous messages',
  'what will participants gain from attending this session?',
  'relevance to theme',
  'relevance to the theme',
])

function blocksOf(items: readonly Item[]): Item[][] {
  const blocks: Item[][] = []
  for (const item of items) {
    const block = blocks.at(-1)
    if (block !== undefined && block[0]?.block === item.block) block.push(item)
    else blocks.push([item])
  }
  return blocks
}

function textOf(block: readonly Item[]): string {
  return block.map((item) => item.line.text).join(' ')
}

function isMarked(block: readonly Item[]): boolean {
  return startsMarked(block[0]?.line.text ?? '')
}

function endsAsking(text: string): boolean {
  return /[?؟？]["”’')\]»!…]*$/.test(text)
}

/** Sentences before the last one that ask nothing. */
function statements(text: string): number {
  const parts = text.split(/[.!](?:\s|$)/)
  return parts.slice(0, -1).filter((part) => part.trim().split(' ').length > 2).length
}

function isQuestionBlock(block: readonly Item[], first: readonly Item[]): boolean {
  const text = textOf(block)
  if (!endsAsking(text)) return /^(?:how|what|which|why|who)\b/i.test(text) && text.length <= 300 && block.length === 1
  const mixed = statements(text) > 0
  if (!mixed) return true
  const firstText = textOf(first)
  return cutAtQuestionMarks(text).length === 1 && cutAtQuestionMarks(firstText).length === 1 && text.length <= 500
}

/**
 * The lines of a question section. Where the next heading of the site was lost, the text after the questions belongs
 * to another part of the page: then only groups of lines that look like the first one are taken.
 */
export function questionLines(section: Section): Item[] {
  const inline = section.label.rest
  const natural =
    section.next?.label !== null && section.next?.label !== undefined && behindQuestions.has(section.next.label.name)
  if (natural) return section.items
  const blocks = blocksOf(section.items)
  if (
    inline !== '' &&
    endsAsking(inline) &&
    blocks[0]?.[0] !== undefined &&
    !isMarked(blocks[0]) &&
    !isQuestionBlock(blocks[0], blocks[0])
  )
    return []
  const first = blocks.find((block) => isMarked(block) || asksSomewhere(block)) ?? blocks[0]
  if (first === undefined) return []
  const start = blocks.indexOf(first)
  const taken = blocks.slice(0, start + 1)
  const marked = isMarked(first)
  let waiting: Item[][] = []
  for (const block of blocks.slice(start + 1)) {
    const text = textOf(block)
    const fits = marked ? isMarked(block) : isQuestionBlock(block, first) || isMarked(block)
    if (fits) {
      taken.push(...waiting, block)
      waiting = []
      continue
    }
    const leads = text.endsWith(':') ? text.length <= 100 : !marked && start > 0 && text.length <= 300
    if (!leads || waiting.length > 0) break
    waiting = [block]
  }
  return taken.flat()
}

function asksSomewhere(block: readonly Item[]): boolean {
  return block.some((item) => /[?؟？]/.test(item.line.text))
}

function isList(block: readonly Item[]): boolean {
  return block.every((item) => startsMarked(item.line.text))
}

/**
 * The lines of a long text. A text that runs to a heading which does not follow it on the site has lost the heading
 * in between: then only its first paragraph, with the lists that go on from it, is taken.
 */
export function textLines(section: Section, followers: ReadonlySet<string>): Item[] {
  const { next } = section
  if (next === null || (next.label !== null && followers.has(next.label.kind))) return section.items
  if (next.label !== null && followers.has(next.label.name)) return section.items
  const blocks = blocksOf(section.items)
  if (section.label.rest !== '' && !section.label.rest.endsWith(':')) return listsFrom(blocks, 0)
  const first = blocks[0]
  return first === undefined ? [] : [...first, ...listsFrom(blocks, 1, textOf(first).endsWith(':') || isList(first))]
}

/** The lists among the blocks from `start` on, until the first other paragraph. */
function listsFrom(blocks: readonly Item[][], start: number, anyway = false): Item[] {
  const taken: Item[] = []
  for (const [index, block] of blocks.slice(start).entries()) {
    if (!isList(block) && !(anyway && index === 0 && textOf(blocks[start - 1] ?? []).endsWith(':'))) break
    taken.push(...block)
  }
  return taken
}

/** Questions straight after the format line of a page that lost the heading "Policy Question(s)". */
export function questionsAfterFormat(items: readonly Item[]): Item[] {
  const format = items.findIndex((item) => item.shape === 'format')
  if (format === -1) return []
  const taken: Item[] = []
  for (const item of items.slice(format + 1)) {
    if (item.shape === 'blank') continue
    if (item.shape !== 'text') break
    const { text } = item.line
    const onlyQuestions = endsAsking(text) && (startsMarked(text) || statements(text) === 0)
    if (!onlyQuestions) break
    taken.push(item)
  }
  return taken
}
