/** What Windows-1252 shows for the bytes 0x80 to 0x9F; a space stands for the five bytes it does not use. */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const byteOfSign = new Map<string, number>(
  Array.from(windowsSigns).flatMap((sign, index): [string, number][] => (sign === ' ' ? [] : [[sign, 0x80 + index]])),
)

function byteOf(character: string | undefined): number {
  if (character === undefined) return -1
  const code = character.charCodeAt(0)
  return code <= 0xff ? code : (byteOfSign.get(character) ?? -1)
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  if (lead >= 0xf0 && lead <= 0xf4) return 4
  return 0
}

/** The character that was meant by the bytes shown at `start`, with the number of characters they take. */
function meantAt(text: string, start: number): { length: number; meant: string } | null {
  const lead = byteOf(text[start])
  const length = lengthOf(lead)
  if (length === 0) return null
  let code = lead & (0xff >> (length + 1))
  for (let index = 1; index < length; index += 1) {
    const byte = byteOf(text[start + index])
    if (byte < 0x80 || byte > 0xbf) return null
    code = (code << 6) | (byte & 0x3f)
  }
  const smallest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  return { length, meant: String.fromCodePoint(code) }
}

/** Two signs such as É’ can be honest text (LIBERTÉ’s), so they are trusted only beside surer evidence. */
function isSure(text: string, start: number, length: number): boolean {
  return length > 2 || text[start] === 'Ã' || text[start] === 'Â'
}

function hasEvidence(text: string): boolean {
  let doubtful = 0
  for (let index = 0; index < text.length; index += 1) {
    const found = meantAt(text, index)
    if (found === null) continue
    if (isSure(text, index, found.length)) return true
    doubtful += 1
    if (doubtful >= 3) return true
    index += found.length - 1
  }
  return false
}

function repairOnce(text: string): string {
  let repaired = ''
  let copied = 0
  for (let index = 0; index < text.length; index += 1) {
    const found = meantAt(text, index)
    if (found === null) continue
    repaired += text.slice(copied, index) + found.meant
    index += found.length - 1
    copied = index + 1
  }
  // Windows-1252 has no sign for the last byte of ”, so a copy shows only its first two.
  return (repaired + text.slice(copied)).replace(/â€(?=$|[\s.,;:!?)])/g, '”')
}

/**
 * Repairs text whose UTF-8 was read as Windows-1252 or Latin-1 ("Ã©" for "é", "â€™" for "’"), also when it
 * happened twice. Honest text is returned unchanged.
 */
export function repairMojibake(text: string): string {
  let current = text
  for (let round = 0; round < 3; round += 1) {
    if (!/[^\x00-\x7f]/.test(current) || !(hasEvidence(current) || current.includes('â€'))) return current
    const next = repairOnce(current)
    if (next === current) return current
    current = next
  }
  return current
}
