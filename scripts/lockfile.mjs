// What package-lock.json promises: it installs on every system, and from whichever registry one uses.
// `node scripts/lockfile.mjs [file]`
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = process.argv[2] ?? join(import.meta.dirname, '..', 'package-lock.json')
const { packages } = JSON.parse(readFileSync(file, 'utf8'))

/** Where Node would find `name` from the package at `place`: its own node_modules, then those of the folders above. */
function places(name, place) {
  const folders = place.split('/')
  const above = folders.map((_, depth) => folders.slice(0, folders.length - depth).join('/'))
  return [...above.filter((folder) => folder && !folder.endsWith('node_modules')), ''].map((folder) =>
    join(folder, 'node_modules', name).replaceAll('\\', '/'),
  )
}

const faults = []
for (const [place, { optionalDependencies = {}, resolved = '' }] of Object.entries(packages)) {
  // npm writes only the platform packages that it could see; a missing one breaks `npm ci` on that platform.
  for (const name of Object.keys(optionalDependencies))
    if (!places(name, place).some((found) => found in packages))
      faults.push(`${name}, optional for ${place}, has no entry`)
  if (/^https?:/.test(resolved)) faults.push(`${place} is tied to ${resolved}`)
}

for (const fault of faults) console.log(fault)
console.log(`${Object.keys(packages).length} packages, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
