import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from './planted.ts'

/** Sides that do not turn with the direction of writing, so that Arabic would be laid out for English. */
const physical =
  /(?<![\w-])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/

const styles = join(repository, 'client', 'src')
const sheets = readdirSync(styles, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))

it('layout turns with the direction of writing', () => {
  const found = sheets.flatMap((file) =>
    readFileSync(join(styles, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (physical.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(sheets.length).toBeGreaterThan(0)
  expect(found).toEqual([])
})

it.each(['margin-left: 1px', 'a { right: 0 }', 'text-align: left;', 'border-top-left-radius: 4px'])(
  'sees %s',
  (line) => {
    expect(physical.test(line)).toBe(true)
  },
)

it.each(['margin-inline-start: 1px', 'inset-inline-end: 0', 'text-align: start', '--left: 3px', 'float: inline-start'])(
  'accepts %s',
  (line) => {
    expect(physical.test(line)).toBe(false)
  },
)
