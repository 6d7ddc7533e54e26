import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds what is stale, once for all trips: they look at what is shipped. */
export default function build(): void {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
}
