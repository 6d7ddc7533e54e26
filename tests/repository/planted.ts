import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const repository = join(import.meta.dirname, '..', '..')

/** A folder outside the repository that holds these files. */
export function plant(files: Record<string, string>): { path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'evenhand-planted-')))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** What a script of scripts/ says of a planted place, and whether it accepts it. */
export function judge(script: string, place: string): { accepted: boolean; said: string } {
  try {
    const said = execFileSync(process.execPath, [join(repository, 'scripts', script), place], { encoding: 'utf8' })
    return { accepted: true, said }
  } catch (error) {
    return { accepted: false, said: (error as { stdout: string }).stdout }
  }
}
