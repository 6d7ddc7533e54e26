import type { Line } from './lines.ts'

/**
 * A stretch of a question section. `marked`: a number, letter or bullet of the list stands before it in `whole`;
 * `nested`: its mark belongs to a list inside the list.
 */
export type Piece = { text: string; whole: string; line: Line; marked: boolean; nested: boolean }

const strongBullets = /[•●▪◦‣∙■□►➢➤❖♦]/u
const bullet = /^(?:[•●▪◦‣∙■□►➢➤✓✔❖♦·]+\s*|[*o]\s+|[-–—]+\s*(?=[\p{L}\p{N}"“'‘(¿]))/u
const questionLabel =
  /^(?:(?:key |main |policy |guiding )*questions? *(?:#|no\.?|n[°º])? *\d{1,2}|pq *\d{1,2}|q *\d{1,2})(?: *[:.)\-–—]+ *| +(?=\p{Lu}))/iu
const markers = {
  // "1." "1)" "(1)" "1 -" but not "1.5", "2020." or "5G"
  number: /^\(?(\d{1,2}) ?(?:[.)](?!\d)|[:](?=\s)|\s?[-–—](?=\s))\s*/,
  // "A." "a)" "C.What" but not "U.S."
  letter: /^\(?([A-Za-z])(?:\)\s*|\.\s+|\.(?=\p{Lu}\p{Ll}|["“¿]))/u,
  roman: /^\(?((?:x{0,1})(?:ix|iv|v?i{1,3}|v|x))[.)]\s+/i,
}
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** A page of thousands of list marks is no page; the rest of it is not looked at. */
const mostPieces = 2_000

/** `closer` is the sign that ends the mark, so that "1." goes on with "2." and not with "2)". */
type Marker = {
  length: number
  style: 'number' | 'letter' | 'roman' | 'bullet' | 'label'
  value: number
  closer: string
}

function markerAt(text: string): Marker | null {
  const marker = formAt(text)
  return marker === null ? null : { ...marker, closer: text.slice(0, marker.length).trimEnd().at(-1) ?? '' }
}

function formAt(text: string): Omit<Marker, 'closer'> | null {
  const head = text.slice(0, 60)
  const dot = bullet.exec(head)?.[0].length ?? 0
  const behind = head.slice(dot)
  const label = questionLabel.exec(behind)
  if (label !== null) return { length: dot + label[0].length, style: 'label', value: 0 }
  const number = markers.number.exec(behind)
  if (number !== null) return { length: dot + number[0].length, style: 'number', value: Number(number[1]) }
  const roman = markers.roman.exec(behind)
  if (roman !== null)
    return { length: dot + roman[0].length, style: 'roman', value: romans.indexOf((roman[1] ?? '').toLowerCase()) + 1 }
  const letter = markers.letter.exec(behind)
  if (letter !== null) {
    return {
      length: dot + letter[0].length,
      style: 'letter',
      value: (letter[1] ?? 'a').toLowerCase().charCodeAt(0) - 96,
    }
  }
  return dot === 0 ? null : { length: dot, style: 'bullet', value: 0 }
}

/** Whether a line begins with a number, letter or bullet of a list. */
export function startsMarked(text: string): boolean {
  return markerAt(text) !== null
}

/** Cuts "1. … ? 2. … ? 3. …" on one line; each number must be the one expected and stand where a sentence may begin. */
function cutNumbers(text: string, from: Marker, strict = false): string[] {
  const parts: string[] = []
  const gap = /(?<=[?.;:!)"”’\s])\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,5})(?: ?[.)]|\s?[-–—]\s)/g
  let start = 0
  let expected = from.value + 1
  for (const { index } of text.matchAll(gap)) {
    if (index <= start) continue
    const here = markerAt(text.slice(index, index + 60))
    if (here === null || here.style !== from.style || here.value !== expected || here.closer !== from.closer) continue
    const before = text.slice(Math.max(0, index - 3), index).trimEnd()
    const bracket = !strict && here.closer === ')'
    if (!/[?.;:!"”’]$/.test(before) && !bracket) continue
    parts.push(text.slice(start, index))
    start = index
    expected += 1
  }
  parts.push(text.slice(start))
  return parts
}

/** "… will discuss: 1. … 2. …": the list begins inside the line. */
function cutLateStart(text: string): string[] {
  let tries = 0
  for (const { index, 0: lead } of text.matchAll(/[:?.]\s*(?=\(?(?:1|[aA]|[iI])[.)]\s*\S)/g)) {
    // Each try looks through the rest of the line: a hostile line may not ask for thousands of them.
    tries += 1
    if (tries > 10) break
    const rest = text.slice(index + lead.length)
    const first = markerAt(rest)
    if (first === null || first.value !== 1) continue
    const parts = cutNumbers(rest, first, true)
    if (parts.length > 1) return [text.slice(0, index + lead.length), ...parts]
  }
  return [text]
}

function cutLine(text: string): string[] {
  const byBullet = strongBullets.test(text) ? text.split(/(?=[•●▪◦‣∙■□►➢➤❖♦])/u) : [text]
  return byBullet.flatMap((part) => {
    const trimmed = part.trim()
    if (trimmed === '') return []
    const first = markerAt(trimmed)
    if (first === null) return cutLateStart(trimmed)
    if (first.style === 'bullet')
      return /^[-–—*]/.test(trimmed) ? trimmed.split(/(?<=[?.;])\s+(?=[-–—*]\s+\S)/) : [trimmed]
    if (first.style === 'label')
      return trimmed.split(/(?<=[?.;])\s+(?=[-–—•]?\s?(?:policy )?question #?\d{1,2}\b|Q\d{1,2}\b)/i)
    return cutNumbers(trimmed, first)
  })
}

/** A lone letter ("A. …") is only a list when its neighbours count on; a lone number must be the first. */
function countsOn(values: readonly Marker[], style: Marker['style']): boolean {
  const own = values.filter((marker) => marker.style === style)
  if (style === 'bullet' || style === 'label') return own.length > 0
  if (style === 'number') return own.length > 1 || own[0]?.value === 1
  return own.length > 1 && own[0]?.value === 1
}

/** Cuts lines of a question section at the marks of a list and takes the marks away. */
export function piecesOf(lines: readonly Line[], texts: readonly string[]): Piece[] {
  const parts = lines.flatMap((line, index) =>
    cutLine(texts[index] ?? line.text).map((text) => ({ text: text.trim(), line })),
  )
  parts.length = Math.min(parts.length, mostPieces)
  const found = parts.map((part) => markerAt(part.text))
  const all = found.filter((marker) => marker !== null)
  const trusted = new Set(
    (['number', 'letter', 'roman', 'bullet', 'label'] as const).filter((style) => countsOn(all, style)),
  )
  // "i." is the ninth letter or the first roman number; a list of letters has an "a." before it.
  if (!trusted.has('roman')) trusted.delete('roman')
  let top: { style: string; indent: number } | null = null
  return parts.map((part, index) => {
    const marker = found[index]
    const whole = part.text
    if (marker === null || marker === undefined || !trusted.has(marker.style))
      return { ...part, whole, marked: false, nested: false }
    const style = marker.style === 'bullet' ? (whole[0] ?? '').replace(/[–—]/, '-') : marker.style
    const indent = part.line.raw.length - part.line.raw.trimStart().length
    top ??= { style, indent }
    const inside = marker.style === 'bullet' && top.style.length > 1
    const nested = style !== top.style && (inside || indent > top.indent)
    return { ...part, whole, text: whole.slice(marker.length).trim(), marked: true, nested }
  })
}
