import { createHash } from 'node:crypto'
import type { Recorded } from '@evenhand/shared/roundtable/contract'
import { z } from 'zod'

/**
 * A roundtable as one file: lines of JSON. First who it is, then every fact as the log has it, at last how many there are, the SHA-256 of
 * their lines and of the state that they lead to. No key, no device's secret and no command's id is in it.
 */
export const archiveFormat = 'evenhand-archive'

const head = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.literal(1),
  code: z.string().regex(/^\d{8}$/),
  title: z.string().max(2000),
  exportedAt: z.number(),
})
export type ArchiveHead = z.output<typeof head>

const fact = z.strictObject({
  seq: z.int().min(1),
  at: z.number().min(0),
  type: z.string().regex(/^[a-z]+\.[a-zA-Z]+$/),
  data: z.record(z.string(), z.unknown()),
  by: z.string().max(200).optional(),
  back: z.string().optional(),
  scope: z.string().max(200).optional(),
})

const tail = z.strictObject({ facts: z.int(), digest: z.string(), state: z.string() })

export interface Archive {
  head: ArchiveHead
  facts: Recorded[]
}

/** Where a file is no archive, or no longer the one that was made. `line` counts from 1. */
export class BadArchive extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message)
  }
}

export function* archiveLines(about: ArchiveHead, facts: readonly Recorded[], state: string): Iterable<string> {
  yield `${JSON.stringify(about)}\n`
  const digest = createHash('sha256')
  for (const each of facts) {
    const line = `${JSON.stringify(inOneOrder(each))}\n`
    digest.update(line)
    yield line
  }
  yield `${JSON.stringify({ facts: facts.length, digest: digest.digest('hex'), state })}\n`
}

/** Whatever log a fact comes from, it is the same line. */
function inOneOrder({ seq, at, type, data, by, back, scope }: Recorded): Recorded {
  return {
    seq,
    at,
    type,
    data,
    ...(by !== undefined && { by }),
    ...(back !== undefined && { back }),
    ...(scope !== undefined && { scope }),
  }
}

/** Throws `BadArchive` for whatever is not a whole, unchanged archive. */
export function readArchive(text: string): Archive {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const [first = '', ...rest] = lines
  const about = parsed(head, first, 1, 'This is no archive of a roundtable')
  const last = rest.pop() ?? ''
  const end = parsed(tail, last, lines.length, 'The file ends too early')
  const digest = createHash('sha256')
  const facts = rest.map((line, index): Recorded => {
    digest.update(`${line}\n`)
    const read = parsed(fact, line, index + 2, 'is no fact')
    if (read.seq !== index + 1) throw new BadArchive(index + 2, `expected fact ${index + 1}, found ${read.seq}`)
    return read as Recorded
  })
  if (end.facts !== facts.length || end.digest !== digest.digest('hex'))
    throw new BadArchive(lines.length, 'The file was changed since it was made')
  return { head: about, facts }
}

function parsed<Schema extends z.ZodType>(schema: Schema, line: string, at: number, wrong: string): z.output<Schema> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadArchive(at, `${wrong}: it is not JSON`)
  }
  const found = schema.safeParse(value)
  if (found.success) return found.data
  const [issue] = found.error.issues
  throw new BadArchive(at, `${wrong}: ${issue?.path.join('.') || 'it'} ${issue?.message ?? 'is not as expected'}`)
}
