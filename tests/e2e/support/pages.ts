import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Proposal } from '@evenhand/shared/proposal/proposal'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const own = join(root, 'tests/fixtures/pages')
const real = join(root, '../shared/sessions')

export interface SessionPage {
  name: string
  text: string
  proposals: Proposal[]
}

function pagesIn(folder: string, read: (expected: unknown) => Proposal[]): SessionPage[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.expected.json'))
  return names.sort().map((file) => {
    const name = file.replace('.expected.json', '')
    const expected: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return { name, text: readFileSync(join(folder, `${name}.txt`), 'utf8'), proposals: read(expected) }
  })
}

/** Pages written for these tests, one for each layout. */
export const ownPages = pagesIn(own, (expected) => (expected as { proposals: Proposal[] }).proposals)

/** Pages of the forum's site, where they stand beside the checkout. */
export const realPages = existsSync(real) ? pagesIn(real, (expected) => [expected as Proposal]) : undefined
