// Builds what is stale: the client with vite, the server as one bundle with esbuild. A part is stale when the content of
// its inputs is another than the one that its last build left in `dist/.built-from`. `client` or `server` builds only that one.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)
const everybodysInputs = ['shared/src', 'package-lock.json', 'tsconfig.base.json', 'scripts/build.mjs']

const parts = [
  {
    name: 'client',
    inputs: ['client/src', 'client/public', 'client/index.html', 'client/vite.config.ts', 'client/package.json'],
    async build() {
      const { build } = await import('vite')
      await build({ root: at('client'), configFile: at('client/vite.config.ts'), logLevel: 'warn' })
    },
  },
  {
    name: 'server',
    inputs: ['server/src', 'server/package.json'],
    async build() {
      const { build } = await import('esbuild')
      await build({
        entryPoints: [at('server/src/main.ts')],
        outfile: at('server/dist/main.js'),
        bundle: true,
        format: 'esm',
        platform: 'node',
        target: 'node20',
        sourcemap: true,
        external: packages(),
        logLevel: 'warning',
      })
    },
  },
]

/** Everything the server runs on besides this repository, by name: leaving out all packages would leave out the workspaces too. */
function packages() {
  const named = ['server', 'shared'].flatMap((workspace) => {
    return Object.keys(JSON.parse(readFileSync(at(workspace, 'package.json'), 'utf8')).dependencies)
  })
  return named.filter((name) => !name.startsWith('@evenhand/'))
}

function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Tests are no part of a build. */
function fingerprint(inputs) {
  const files = inputs.flatMap((input) => filesIn(at(input))).filter((file) => !/\.test\.tsx?$/.test(file))
  const hash = createHash('sha256')
  for (const file of files.sort())
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const wanted = process.argv.slice(2)
for (const { name, inputs, build } of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const stamp = at(name, 'dist', '.built-from')
  const current = fingerprint([...inputs, ...everybodysInputs])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) continue
  console.log(`Building the ${name} …`)
  await build()
  writeFileSync(stamp, current)
}
