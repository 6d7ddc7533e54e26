import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { enDesk } from '../../client/src/words/en-desk.ts'
import { enDraft } from '../../client/src/words/en-draft.ts'
import { enLate } from '../../client/src/words/en-late.ts'
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

const keys = keysOf({ ...en, ...enLate, ...enDesk, ...enDraft })

it('every refusal has words of its own', () => {
  const source = sourceOf('shared/src') + sourceOf('server/src')
  const codes = new Set([...source.matchAll(/\brefuse\(\s*'([a-z-]+)'/g)].map(([, code]) => code))
  expect(codes.size).toBeGreaterThan(20)
  expect([...codes].filter((code) => !keys.includes(`refusals.${code}`))).toEqual([])
})

/** Whether some source names a key. */
function namedIn(source: string): (key: string) => boolean {
  const named = new Set([...source.matchAll(/['"]([\w-]+(?:[.][\w-]+)+)['"]/g)].map(([, key]) => key))
  // `hands.kind.${kind}.label` shows each text of that shape.
  const shapes = [...source.matchAll(/`([\w-]+[.](?:[^`\s$]|\$\{[^`}]*\})*)`/g)].map(
    ([, key = '']) => new RegExp(`^${key.replaceAll('.', '[.]').replace(/\$\{[^}]*\}/g, '.+')}$`),
  )
  // A component may be given a group of texts: `words="proposal.refused.open"`.
  const isNamed = (key: string): boolean =>
    named.has(key) || (key.includes('.') && isNamed(key.replace(/[.][^.]+$/, '')))
  return (key) => isNamed(key) || shapes.some((shape) => shape.test(key))
}

/** The source of these files of the client and of everything that they import. */
function loadedWith(...files: string[]): string {
  const found = new Map<string, string>()
  const follow = (path: string) => {
    if (found.has(path)) return
    const source = readFileSync(path, 'utf8')
    found.set(path, source)
    for (const [, to = ''] of source.matchAll(/^(?:import|export) (?!type)[^']*?from '([.][^']+[.]tsx?)'/gm))
      follow(join(dirname(path), to))
  }
  for (const file of files) follow(join(repository, 'client/src', file))
  return [...found.values()].join('\n')
}

it('every text is shown somewhere', () => {
  const isShown = namedIn(sourceOf('client/src', /^words.(en|fr|ar)\b/))
  expect(keys.filter((key) => !isShown(key))).toEqual([])
})

it('a phone loads the words that it shows', () => {
  const onPhones = loadedWith(
    'main.tsx',
    'views/home/HomeView.tsx',
    'views/participant/ParticipantView.tsx',
    'views/form/FormView.tsx',
    'views/draft/DraftView.tsx',
    'polls/charts/ResultChart.tsx',
  )
  const isShown = namedIn(onPhones)
  expect(isShown('hands.noneRaised')).toBe(true)
  expect(keysOf(enDesk).filter(isShown)).toEqual([])
})
