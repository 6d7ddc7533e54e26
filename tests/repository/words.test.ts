import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { en } from '../../client/src/words/en.ts'
import { repository } from './planted.ts'

// That all languages say the same is tested beside them, in client/src/words.

/** The whole key of every text, as `hands.kind.reply.label`; the forms of a counted text are one. */
function keysOf(words: object, path = ''): string[] {
  const keys = Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [path + key.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(value as object, `${path}${key}.`),
  )
  return [...new Set(keys)]
}

/** The program's own source below a folder, without tests. */
function sourceOf(folder: string, leftOut = /^$/): string {
  const path = join(repository, folder)
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  const own = files.filter((file) => /(?<![.]test)[.]tsx?$/.test(file) && !leftOut.test(file))
  return own.map((file) => readFileSync(join(path, file), 'utf8')).join('\n')
}

const keys = keysOf(en)

it('every refusal has words of its own', () => {
  const source = sourceOf('shared/src') + sourceOf('server/src')
  const codes = new Set([...source.matchAll(/\brefuse\(\s*'([a-z-]+)'/g)].map(([, code]) => code))
  expect(codes.size).toBeGreaterThan(20)
  expect([...codes].filter((code) => !keys.includes(`refusals.${code}`))).toEqual([])
})

it('every text is shown somewhere', () => {
  const source = sourceOf('client/src', /^words.(en|fr|ar)\b/)
  const named = new Set([...source.matchAll(/['"]([\w-]+(?:[.][\w-]+)+)['"]/g)].map(([, key]) => key))
  // `hands.kind.${kind}.label` shows each text of that shape.
  const shapes = [...source.matchAll(/`([\w-]+[.](?:[^`\s$]|\$\{[^`}]*\})*)`/g)].map(
    ([, key = '']) => new RegExp(`^${key.replaceAll('.', '[.]').replace(/\$\{[^}]*\}/g, '.+')}$`),
  )
  // A component may be given a group of texts: `words="proposal.refused.open"`.
  const isNamed = (key: string): boolean =>
    named.has(key) || (key.includes('.') && isNamed(key.replace(/[.][^.]+$/, '')))
  expect(keys.filter((key) => !isNamed(key) && !shapes.some((shape) => shape.test(key)))).toEqual([])
})
