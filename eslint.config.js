import { readdirSync } from 'node:fs'
import { defineConfig } from 'eslint/config'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'

const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**']
const outsideWorkspaces = ['*.{js,cjs,ts}', '*/vite.config.ts', 'scripts/**']

/** The folders of shared/src that are no feature; every other one is. */
const foundations = ['kernel', 'roundtable', 'protocol', 'proposal', 'report']
const features = readdirSync(new URL('shared/src', import.meta.url)).filter((folder) => !foundations.includes(folder))

const syntax = {
  enum: { selector: 'TSEnumDeclaration', message: 'A union of words says the same without code of its own.' },
  defaultExport: { selector: 'ExportDefaultDeclaration', message: 'Export by name: one thing, one name everywhere.' },
  skipped: {
    selector:
      'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(skip|skipIf|runIf|only|todo|fixme)$/]',
    message: 'No test is left out in silence.',
  },
  featureMessage: {
    selector: `Literal[value=/^(${features.join('|')})[.][a-z][A-Za-z]*$/]`,
    message: 'The server knows no feature: the meaning of a message lives in shared/src/<feature>.',
  },
  sql: ['Literal[value', 'TemplateElement[value.raw'].map((place) => ({
    selector: `${place}=/^\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA)\\s/]`,
    message: 'SQL lives in server/src/log only.',
  })),
  hardCodedText: [
    'JSXText[value=/[A-Za-z]{2}/]',
    'JSXAttribute[name.name=/^(alt|aria-label|aria-description|label|placeholder|title)$/] > Literal[value=/[A-Za-z]{2}/]',
  ].map((selector) => ({ selector, message: 'What a person reads stands in client/src/words, in every language.' })),
}
const everywhere = [syntax.enum, syntax.defaultExport, syntax.skipped]

const pure = 'shared/ reads no clock, no random and no IO: time, ids and the acting person come in the stamp.'
const outside = ['console', 'crypto', 'fetch', 'performance', 'process', 'setImmediate', 'setInterval', 'setTimeout']
// Arithmetic on a given time stays allowed: `new Date(at)`, `Date.UTC(…)`.
const clock = ["NewExpression[callee.name='Date'][arguments.length=0]", "CallExpression[callee.name='Date']"]

export default defineConfig(
  { ignores: ['**/dist/', '**/data/', 'test-results/', 'playwright-report/', 'bench-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: outsideWorkspaces,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./{shared,server,client,tests}/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Early return: `if (!found) return refuse()`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Our objects are closures, written in method syntax; none reads `this` behind an interface.
      '@typescript-eslint/unbound-method': 'off',
      // One implementation of a promise-giving interface may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // A command or fact without data has the type {}, by inference from its schema.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // A caller names the shape of what comes from outside: `json<Proposal>(file)`, `useView<QueueView>()`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A merge patch removes a key that only the patch knows.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: tests,
    // `expect.any(Number)` is any by its type.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: outsideWorkspaces,
    extends: [typescript.configs.strict],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'no-misleading-character-class': 'error',
      'no-useless-escape': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['shared/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...outside.map((name) => ({ name, message: pure }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: pure },
        { object: 'Math', property: 'random', message: pure },
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...clock.map((selector) => ({ selector, message: pure }))],
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...syntax.sql, syntax.featureMessage] },
  },
  {
    files: ['server/src/log/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, syntax.featureMessage] },
  },
  {
    // Its people raise hands as people do.
    files: ['server/src/rehearsal/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...syntax.sql] },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: {
      // A listbox made of a list is what the ARIA authoring practices show.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { ul: ['listbox'], li: ['option'] }],
    },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...syntax.hardCodedText] },
  },
  {
    // Loaded by programs that ask for the default export.
    files: [...outsideWorkspaces, 'tests/e2e/support/build.ts'],
    rules: { 'no-restricted-syntax': ['error', syntax.enum] },
  },
)
