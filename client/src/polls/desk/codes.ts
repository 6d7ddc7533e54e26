/** Letters and digits that nobody mistakes for one another, read aloud or on a badge. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const length = 8

/** The server takes so many digests at a time, and so many in all. */
export const mostAtOnce = 400
export const mostCodes = 10_000

/** So many different codes by chance, as `ABCD-EFGH`. */
export function makeCodes(count: number): string[] {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(makeCode())
  return [...codes]
}

function makeCode(): string {
  let code = ''
  while (code.length < length) {
    // Bytes above the last whole multiple would make the first signs likelier.
    for (const byte of crypto.getRandomValues(new Uint8Array(16)))
      if (byte < 256 - (256 % signs.length) && code.length < length) code += signs.charAt(byte % signs.length)
  }
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`
}

/** What the server gets of them. It comes with the screen of codes only: `crypto.subtle` is missing on plain http. */
export async function digestsOf(codes: readonly string[]): Promise<string[]> {
  const { digestOf } = await import('@evenhand/shared/polls/casting')
  return codes.map(digestOf)
}
