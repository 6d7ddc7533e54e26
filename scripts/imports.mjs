// Checks the import rules of .dependency-cruiser.cjs, and what reaches a phone when the program runs.
// `node scripts/imports.mjs [folder]`: another folder is a planted tree of the same layout (tests/repository/imports.test.ts).
import { readdirSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import config from '../.dependency-cruiser.cjs'

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'))

const workspaces = ['shared', 'server', 'client', 'tests'].filter((folder) => existsSync(join(root, folder)))

function sourcesIn(folder) {
  const files = readdirSync(join(root, folder), { recursive: true })
  return files.filter((file) => /[.]tsx?$/.test(file) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(file))
}

async function cruiseFor(forbidden, tsPreCompilationDeps) {
  const options = { ...config.options, tsPreCompilationDeps, baseDir: root, validate: true, ruleSet: { forbidden } }
  const { output } = await cruise(workspaces, options)
  return output
}

// The second look is without the imports that the compiler erases: a screen may know any type, but carries no rules to a phone.
const [light, structure] = [
  config.forbidden.filter(({ to }) => to.reachable),
  config.forbidden.filter(({ to }) => !to.reachable),
]
const written = await cruiseFor(structure, true)
const running = await cruiseFor(light, false)

/** Of a chain of imports the last file of the client is the one to mend; those that import it only hear of it. */
function lastOfClient({ rule, from, to, via }) {
  const chain = [from, ...via.map(({ name }) => name)]
  return { rule, from: chain.findLast((file) => file.startsWith('client/')), to }
}

const comments = new Map(config.forbidden.map(({ name, comment }) => [name, comment]))
const violations = [...written.summary.violations, ...running.summary.violations.map(lastOfClient)]
const lines = new Set(
  violations.map(({ rule: { name }, from, to }) => `${name}: ${from} → ${to}\n    ${comments.get(name)}`),
)
for (const line of lines) console.log(line)

// A checker that cannot read TypeScript finds no modules, no violation, and reports success.
const expected = workspaces.flatMap(sourcesIn).length
const seen = written.modules.filter(({ source }) => /^(shared|server|client|tests)\/.*[.]tsx?$/.test(source)).length
const blind = seen < expected || running.modules.length === 0
if (blind) console.log(`Only ${seen} of ${expected} source files were seen: the checker cannot read them.`)

console.log(`${seen} files, ${config.forbidden.length} rules, ${lines.size} violations`)
process.exitCode = blind || lines.size > 0 ? 1 : 0
