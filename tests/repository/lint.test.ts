import { ESLint } from 'eslint'
import typescript from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { repository } from './planted.ts'

// With CI set the parser takes a run for its only one and reads files from the disk, not the planted code.
process.env.TSESTREE_SINGLE_RUN = 'false'

/** What stands nowhere else than in our own configuration, each planted in the place of a file that exists. */
const planted: [what: string, file: string, code: string, rule: string][] = [
  ['a clock in shared/', 'shared/src/kernel/roles.ts', 'export const now = Date.now()', 'no-restricted-properties'],
  ['the time of now in shared/', 'shared/src/kernel/roles.ts', 'export const now = new Date()', 'no-restricted-syntax'],
  [
    'random in shared/',
    'shared/src/kernel/roles.ts',
    'export const chance = Math.random()',
    'no-restricted-properties',
  ],
  ['a timer in shared/', 'shared/src/kernel/roles.ts', 'export const later = setTimeout', 'no-restricted-globals'],
  ['an enum', 'shared/src/kernel/roles.ts', 'export enum Side { room }', 'no-restricted-syntax'],
  ['a default export', 'shared/src/kernel/roles.ts', 'export default 1', 'no-restricted-syntax'],
  ['any', 'shared/src/kernel/roles.ts', 'export const side: any = 1', '@typescript-eslint/no-explicit-any'],
  [
    'a default branch over our own union',
    'shared/src/kernel/roles.ts',
    `export function word(side: 'room' | 'online') {\n switch (side) {\n case 'room': return 1\n case 'online': return 2\n default: return 3 } }`,
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'a promise left alone',
    'server/src/config.ts',
    'async function go() {}\ngo()',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a feature’s message in the server',
    'server/src/config.ts',
    `export const type = 'hands.raise'`,
    'no-restricted-syntax',
  ],
  ['SQL outside the log', 'server/src/config.ts', 'export const query = `SELECT 1`', 'no-restricted-syntax'],
  ['a text in a component', 'client/src/main.tsx', 'export const Hello = () => <p>Hello</p>', 'no-restricted-syntax'],
  [
    'a text in an attribute',
    'client/src/main.tsx',
    'export const Hello = () => <p aria-label="Hello" />',
    'no-restricted-syntax',
  ],
  [
    'an image without words',
    'client/src/main.tsx',
    'export const Hello = () => <img src="a.png" />',
    'jsx-a11y/alt-text',
  ],
  [
    'a skipped test',
    'shared/src/kernel/roles.ts',
    `import { it } from 'vitest'\nit.skip('is forgotten', () => undefined)`,
    'no-restricted-syntax',
  ],
  ['a long file', 'shared/src/kernel/roles.ts', '\n'.repeat(301), 'max-lines'],
]

/** Reading the types of a workspace takes seconds, and most rules need none. */
const withoutTypes = new ESLint({ cwd: repository, overrideConfig: [typescript.configs.disableTypeChecked] })
const withTypes = new ESLint({ cwd: repository })
const needTypes = /switch-exhaustiveness-check|no-floating-promises/

describe('the linter sees', () => {
  it.each(planted)('%s', async (_, file, code, rule) => {
    const eslint = needTypes.test(rule) ? withTypes : withoutTypes
    const [result] = await eslint.lintText(code, { filePath: `${repository}/${file}` })
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule)
  })

  it('nothing to say of arithmetic on a given time', async () => {
    const code = 'export const day = (at: number) => new Date(at).getUTCDay() + Date.UTC(2000, 1)'
    const [result] = await withoutTypes.lintText(code, { filePath: `${repository}/shared/src/kernel/roles.ts` })
    expect(result?.messages).toEqual([])
  })
})
