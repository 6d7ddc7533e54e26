import { describe, expect, it } from 'vitest'
import { BadConfig, readConfig } from './config.ts'

describe('the environment', () => {
  it('may be empty: every variable has a default', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: expect.stringMatching(/data$/),
      allowedOrigins: [],
      trustProxy: 0,
      logLevel: 'info',
    })
  })

  it('is read whole', () => {
    const env = {
      PORT: '8080',
      HOST: '::1',
      PUBLIC_URL: 'https://table.example.org/',
      ALLOWED_ORIGINS: 'https://a.example, http://b.example:81',
      CREATE_KEY: 'k',
      TRUST_PROXY: '2',
      LOG_LEVEL: 'warn',
    }
    expect(readConfig(env)).toMatchObject({
      port: 8080,
      host: '::1',
      publicUrl: 'https://table.example.org',
      allowedOrigins: ['https://a.example', 'http://b.example:81'],
      createKey: 'k',
      trustProxy: 2,
      logLevel: 'warn',
    })
  })

  it('counts an empty value as unset', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }).port).toBe(3000)
  })

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'my host'],
    ['PUBLIC_URL', 'my-table.org'],
    ['PUBLIC_URL', 'https://example.org/table'],
    ['DATABASE_URL', 'postgres://user:secret@db/evenhand'],
    ['ALLOWED_ORIGINS', 'https://a.example/page'],
    ['ALLOWED_ORIGINS', '*'],
    ['TRUST_PROXY', 'loopback'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one line that names it and repeats no value', (name, value) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(BadConfig)
    expect(read).toThrow(new RegExp(`^${name} [^\\n]+$`))
    expect(read).not.toThrow(value)
  })

  it('names every bad variable at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT .*; LOG_LEVEL /)
  })
})
