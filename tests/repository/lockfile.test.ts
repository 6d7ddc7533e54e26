import { describe, expect, it } from 'vitest'
import { judge, plant } from './planted.ts'
import { join } from 'node:path'

function verdict(packages: Record<string, object>) {
  const planted = plant({ 'lock.json': JSON.stringify({ packages }) })
  const found = judge('lockfile.mjs', join(planted.path, 'lock.json'))
  planted.remove()
  return found
}

const builder = { optionalDependencies: { '@builder/linux-x64': '1.0.0', '@builder/win32-x64': '1.0.0' } }

describe('the lock file', () => {
  it('is accepted with an entry for every platform, beside the package or above it', () => {
    const packages = {
      'node_modules/builder': builder,
      'node_modules/builder/node_modules/@builder/linux-x64': {},
      'node_modules/@builder/win32-x64': {},
    }
    expect(verdict(packages)).toMatchObject({ accepted: true })
  })

  it('is refused when a platform has none', () => {
    const { accepted, said } = verdict({ 'node_modules/builder': builder, 'node_modules/@builder/linux-x64': {} })
    expect(accepted).toBe(false)
    expect(said).toContain('@builder/win32-x64, optional for node_modules/builder, has no entry')
  })

  it('is refused when the entry belongs to another package', () => {
    const packages = {
      'node_modules/builder': builder,
      'node_modules/other/node_modules/@builder/win32-x64': {},
      'node_modules/@builder/linux-x64': {},
    }
    expect(verdict(packages)).toMatchObject({ accepted: false })
  })

  it('is refused with a download address', () => {
    const { accepted, said } = verdict({ 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } })
    expect(accepted).toBe(false)
    expect(said).toContain('node_modules/a is tied to https://registry.example/a.tgz')
  })
})
