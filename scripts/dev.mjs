// The server, restarted at every change, and the screens with hot replacement. One ends, both end.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const packages = join(root, 'node_modules')
const parts = [
  [join(packages, 'tsx', 'dist', 'cli.mjs'), 'watch', 'server/src/main.ts', ...process.argv.slice(2)],
  [join(packages, 'vite', 'bin', 'vite.js'), 'client'],
].map((parameters) => spawn(process.execPath, parameters, { cwd: root, stdio: 'inherit' }))

function end() {
  for (const part of parts) part.kill()
}

for (const part of parts) part.on('exit', end)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end)
