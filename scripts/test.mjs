// `npm test`: every gate and every test. Ends with `N passed, N failed`, where a gate counts as one.
// `npm run check` is the same with --no-browser: without the end-to-end tests and *.long.test.ts, and it says which.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const everything = !process.argv.includes('--no-browser')
const total = { passed: 0, failed: 0 }
const broken = []

/** The parameters that run the command-line program of an installed package with Node: no shell, the same on every system. */
function tool(name, program, ...parameters) {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  return [join(root, 'node_modules', name, typeof bin === 'string' ? bin : bin[program]), ...parameters]
}

/** Runs Node; what it says is gathered, or with `live` shown at once. Nothing can ask for input. */
function run(parameters, { live = false } = {}) {
  const started = Date.now()
  const channel = live ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', channel, channel] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ passed: code === 0, said, seconds: (Date.now() - started) / 1000 }))
  })
}

function heading(title) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 90 - title.length))}`)
}

function count(title, passed, failed, seconds) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) broken.push(title)
  console.log(`${failed > 0 ? '✗' : '✓'} ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`)
}

function report(title, { passed, said, seconds }) {
  heading(title)
  if (said.trim()) console.log(said.trimEnd())
  count(title, passed ? 1 : 0, passed ? 0 : 1, seconds)
}

async function gate(title, parameters) {
  report(title, await run(parameters))
}

/** Gates that need nothing of each other, as many at a time as there are processors, told in the order given. */
async function gates(list) {
  const finished = []
  const queue = list.entries()
  let told = 0
  async function lane() {
    for (const [index, [, parameters]] of queue) {
      finished[index] = await run(parameters)
      for (; finished[told]; told++) report(list[told][0], finished[told])
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
}

/**
 * Runs tests that write their results to a file, read by `read`. A skipped test counts as failed, nothing is left out in
 * silence; so do a run of no tests and one that ends badly without naming a test.
 */
async function tests(title, parameters, file, read) {
  heading(title)
  rmSync(join(root, file), { force: true })
  const { passed: succeeded, seconds } = await run(parameters, { live: true })
  const results = existsSync(join(root, file)) ? read(JSON.parse(readFileSync(join(root, file), 'utf8'))) : []
  const passed = results.filter(({ status }) => status === 'passed').length
  const failed = results.filter(({ status }) => status !== 'passed')
  for (const { status, title } of failed) console.log(`${status}: ${title}`)
  const nameless = failed.length === 0 && (!succeeded || passed === 0) ? 1 : 0
  if (nameless) console.log('The tests could not be run, or ended badly.')
  count(title, passed, failed.length + nameless, seconds)
}

function vitestResults({ testResults }) {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const results = assertionResults.map(({ status, fullName }) => ({ status, title: fullName }))
    const unreadable = status === 'failed' && results.every((result) => result.status === 'passed')
    return unreadable ? [...results, { status, title: name }] : results
  })
}

function playwrightResults({ suites, errors }) {
  const inside = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(inside)]
  const verdicts = { expected: 'passed', unexpected: 'failed' }
  const specs = suites
    .flatMap(inside)
    .flatMap(({ title, tests }) => tests.map(({ status }) => ({ status: verdicts[status] ?? status, title })))
  return [...specs, ...errors.map(({ message }) => ({ status: 'failed', title: message }))]
}

await gates([
  ['format', tool('prettier', 'prettier', '--check', '--log-level=warn', '.')],
  ['lint', tool('eslint', 'eslint', '--max-warnings=0', '.')],
  ...['shared', 'server', 'client', 'tests'].map((workspace) => [
    `types of ${workspace}`,
    tool('typescript', 'tsc', '-p', workspace),
  ]),
  ['import rules', ['scripts/imports.mjs']],
  ['dead code', tool('knip', 'knip', '--no-progress')],
  ['lock file', ['scripts/lockfile.mjs']],
])

const reports = ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/vitest.json']
const short = everything ? [] : ['--exclude=**/*.long.test.ts']
const vitest = tool('vitest', 'vitest', 'run', '--allowOnly=false', ...reports, ...short)
await tests('unit, contract, simulation, protocol, wire, repository', vitest, 'test-results/vitest.json', vitestResults)

// The client's build ends badly when the participant's page has grown too heavy (client/vite.config.ts).
await gate('build, and the weight of the participant’s page', ['scripts/build.mjs'])

if (everything) {
  await gate('browser', ['scripts/browser.mjs'])
  // Without a build or a browser each of these tests fails, and says so.
  await tests('end to end', tool('playwright', 'playwright', 'test'), 'test-results/playwright.json', playwrightResults)
} else {
  const files = readdirSync(join(root, 'tests'), { recursive: true }).map((file) => file.replaceAll('\\', '/'))
  const long = files.filter((file) => file.endsWith('.long.test.ts')).map((file) => `tests/${file}`)
  console.log(`\nLeft out here, and part of npm test: ${['tests/e2e', ...long].join(', ')}`)
}

console.log(broken.length > 0 ? `\nFailed: ${broken.join(' · ')}` : '')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
