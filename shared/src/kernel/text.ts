const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Length as a person counts it: an emoji with a skin tone is one. Stops counting beyond `limit`. */
export function lengthInGraphemes(text: string, limit = Infinity): number {
  let count = 0
  for (const _ of graphemes.segment(text)) if (++count > limit) break
  return count
}

// Bidirectional overrides and isolates, invisible controls, soft hyphens: they can disguise a name and are never words.
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu

/** NFC, without invisible controls; tabs and line feeds stay. */
export function withoutInvisible(text: string): string {
  return text.normalize('NFC').replace(invisible, '')
}

/** NFC, without invisible controls, spaces folded; with `lines` line breaks stay. */
export function cleanText(text: string, lines = false): string {
  const plain = withoutInvisible(text.replace(/\r\n?/g, '\n'))
  const folded = lines
    ? plain
        .replace(/[^\S\n]+/gu, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
    : plain.replace(/\s+/gu, ' ')
  return folded.trim()
}

/** False for a text with half of a surrogate pair, which no person typed. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

/** For comparing what people call one name or one word: without case, accents and doubled spaces. The marks that make up a word in other scripts stay. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
}
