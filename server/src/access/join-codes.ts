import { randomInt } from 'node:crypto'

/** The 8 digits that phones type: an address, not a secret. Tries until one is free. */
export async function newJoinCode(taken: (code: string) => Promise<boolean>): Promise<string> {
  for (;;) {
    const code = String(randomInt(100_000_000)).padStart(8, '0')
    if (!(await taken(code))) return code
  }
}
