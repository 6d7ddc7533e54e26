import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

/** What the environment settles before the server starts. */
export interface Config {
  /** 0: any free port. */
  port: number
  host: string
  /** What links begin with, without a slash at the end; absent: `http://localhost` and the port. */
  publicUrl?: string
  dataDir: string
  /** Pages of other hosts that may use the socket, as `https://example.org`. */
  allowedOrigins: readonly string[]
  /** Asked of everybody who creates a roundtable; absent: only requests from this machine may. */
  createKey?: string
  /** How many reverse proxies stand in front; so many addresses of `X-Forwarded-For` are believed. */
  trustProxy: number
  logLevel: string
}

/** A bad value in the environment; the message is one line for the person who starts the server. */
export class BadConfig extends Error {}

const origin = z
  .string()
  .trim()
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, {
    error: 'must be origins such as https://example.org, with commas between and no path',
  })

const environment = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z
    .string()
    .refine((host) => isIP(host) > 0 || /^[a-z0-9.-]+$/i.test(host), { error: 'must be an address or a host name' })
    .default('0.0.0.0'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://roundtable.example.org' })
    .transform((text) => new URL(text))
    .refine((url) => url.href === `${url.origin}/`, { error: 'must be without a path, a query or a fragment' })
    .transform((url) => url.origin)
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .undefined({ error: 'is set, but PostgreSQL is not available yet: unset it to keep the data in DATA_DIR (SQLite)' })
    .optional(),
  ALLOWED_ORIGINS: z
    .string()
    .transform((list) => list.split(',').filter((item) => item.trim() !== ''))
    .pipe(z.array(origin))
    .default([]),
  CREATE_KEY: z.string().optional(),
  TRUST_PROXY: z
    .union([wholeNumber(0, 10), z.stringbool().transform(Number)], {
      error: 'must be how many proxies stand in front, 0 to 10',
    })
    .default(0),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
})

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .pipe(z.int({ error }).min(least, { error }).max(most, { error }))
}

/** Reads and checks the environment; an empty value counts as unset. Throws `BadConfig` that names every bad variable; values are not repeated, some are secret. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const complaints = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`)
    throw new BadConfig([...new Set(complaints)].join('; '))
  }
  const { PUBLIC_URL, CREATE_KEY, ...rest } = parsed.data
  return {
    port: rest.PORT,
    host: rest.HOST,
    dataDir: resolve(rest.DATA_DIR),
    allowedOrigins: rest.ALLOWED_ORIGINS,
    trustProxy: rest.TRUST_PROXY,
    logLevel: rest.LOG_LEVEL,
    ...(PUBLIC_URL !== undefined && { publicUrl: PUBLIC_URL }),
    ...(CREATE_KEY !== undefined && { createKey: CREATE_KEY }),
  }
}
