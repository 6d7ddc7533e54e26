import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const documents = ['docs/RULES.md', ...listed('docs/rules').filter((file) => file.endsWith('.md'))]
const suites = ['shared/src', 'server/src', 'client/src', 'tests']
  .flatMap((folder) => listed(folder))
  .filter((file) => /\.(test|suite)\.tsx?$/.test(file))

function listed(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('node_modules'))
    .map((file) => join(folder, file))
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')
/** Rules as a document numbers them: `- **Q3** First come: …`. */
const rules = documents.flatMap((file) =>
  [...read(file).matchAll(/^(?:-|\d+\.) \*\*([A-Z]\d+)\*\* /gm)].map(([, rule = '']) => rule),
)
/** Rules with which a title begins, one or several with commas between. A title follows a bracket. */
const cited = suites.flatMap((file) =>
  [...read(file).matchAll(/\(\s*['"`]([A-Z]\d+(?:, [A-Z]\d+)*) /g)].flatMap(([, numbers = '']) =>
    numbers.split(', ').map((rule) => ({ rule, file })),
  ),
)

test('there are rules, and each is numbered once', () => {
  expect(rules.length).toBeGreaterThan(80)
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([])
})

test('every rule is cited by the title of a test', () => {
  const titles = new Set(cited.map(({ rule }) => rule))
  expect(rules.filter((rule) => !titles.has(rule))).toEqual([])
})

test('no test cites a rule that does not exist', () => {
  const letters = new Set(rules.map((rule) => rule[0]))
  const unknown = cited.filter(({ rule }) => letters.has(rule[0]) && !rules.includes(rule))
  expect(unknown).toEqual([])
})
