import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Person, Proposal } from '../../shared/src/proposal/proposal.ts'
import { proposalSchema } from '../../shared/src/proposal/proposal.ts'
import { readProposals } from '../../shared/src/proposal/read.ts'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const ownPages = join(root, 'tests/fixtures/pages')
const realPages = resolve(root, '../shared/sessions')

type Expected = { proposals: Proposal[]; remarks: [field: string, code: string][] }

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => name.replace('.expected.json', ''))
    .sort()
}

function page(folder: string, name: string): string {
  return readFileSync(join(folder, `${name}.txt`), 'utf8')
}

function json<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as T
}

describe('session pages written for these tests', () => {
  for (const name of pagesIn(ownPages)) {
    it(name, () => {
      const expected = json<Expected>(ownPages, name)
      const { proposals, sources } = readProposals(page(ownPages, name))
      expect(proposals).toEqual(expected.proposals)
      const remarked = sources.map(({ field, code }) => `${field} ${code}`)
      for (const [field, code] of expected.remarks) expect(remarked).toContain(`${field} ${code}`)
      for (const proposal of proposals) expect(proposalSchema.parse(proposal)).toEqual(proposal)
    })
  }
})

type RealExpected = Record<string, unknown> & { duplicates: { field: string; value: string; keptAt: number }[] }
const extras = (key: string): boolean => key === 'duplicates' || key === 'sdgs' || key.endsWith('List')

/** The examples leave `organization` out where it is null, and end a text with … where only its beginning is given. */
function compare(found: unknown, expected: unknown, key: string): void {
  if (typeof expected === 'string' && expected.endsWith('…')) {
    expect(String(found).startsWith(expected.slice(0, -1).trim()), `${key}: ${String(found)}`).toBe(true)
  } else if (Array.isArray(expected)) {
    expect(found, key).toHaveLength(expected.length)
    expected.forEach((value, index) => compare((found as unknown[])[index], value, `${key}.${index}`))
  } else if (expected !== null && typeof expected === 'object') {
    const person: Person = { name: null, organization: null, stakeholderGroup: null, regionalGroup: null }
    expect(found, key).toEqual({ ...person, ...expected })
  } else {
    expect(found, key).toEqual(expected)
  }
}

describe("session pages of the forum's site", () => {
  if (!existsSync(realPages)) {
    it('are not beside this checkout', () => {
      console.log('No session pages stand beside this checkout: only the pages written for these tests were read.')
    })
    return
  }
  for (const name of pagesIn(realPages)) {
    it(name, () => {
      const expected = json<RealExpected>(realPages, name)
      const { proposals, sources } = readProposals(page(realPages, name))
      expect(proposals).toHaveLength(1)
      const found: Record<string, unknown> = proposals[0] ?? {}
      for (const [key, value] of Object.entries(expected)) if (!extras(key)) compare(found[key], value, key)
      for (const { field, keptAt } of expected.duplicates) {
        expect(
          sources.filter((source) => source.field === `${field}.${keptAt - 1}` && source.code?.endsWith('-twice')),
        ).toHaveLength(1)
      }
    })
  }

  it('an event report is no session page', () => {
    const { proposals, sources } = readProposals(page(realPages, 'event-report-2017'))
    expect(proposals).toHaveLength(1)
    expect(
      Object.values(proposals[0] ?? {}).every((value) => value === null || (value as unknown[]).length === 0),
    ).toBe(true)
    expect(sources.map((source) => source.code)).toEqual(['no-session-page'])
  })
})
