import type { Block } from '@evenhand/shared/report/document'
import { expect, test } from 'vitest'
import { asRead, hasChanged } from './asRead.ts'
import { groupComments } from './comments.ts'
import { dayOf, endOfLocalDay } from './until.ts'

const piece = (id: string, more: object = {}) => ({ id, version: 'aaaaaaaaaaaa', revision: 0, ...more })
const blocks: Block[] = [
  { kind: 'heading', level: 2, text: 'Session Report', piece: piece('session.own', { version: '' }) },
  { kind: 'paragraph', text: 'First', piece: piece('session.n1') },
  { kind: 'list', items: [{ text: 'Second', piece: piece('session.n2', { left: true }) }] },
  { kind: 'table', caption: '', columns: [], rows: [], piece: piece('session.table') },
]
const comment = (of: string, at: number, more: object = {}) => ({
  piece: of,
  at,
  text: `at ${at}`,
  version: 'aaaaaaaaaaaa-0',
  ...more,
})

test('comments stand in the order of the report, those on one part by time, those on what is gone last', () => {
  const groups = groupComments(
    {
      c9: comment('session.n9', 1),
      c3: comment('session.table', 2),
      c2: comment('session.n1', 4),
      c1: comment('session.n1', 3),
      c4: comment('session.n2', 5),
    },
    { blocks },
  )
  expect(groups.map(({ piece: of, comments }) => [of, comments.map(({ id }) => id)])).toEqual([
    ['session.n1', ['c1', 'c2']],
    ['session.n2', ['c4']],
    ['session.table', ['c3']],
    ['session.n9', ['c9']],
  ])
  expect(groups[0]).toMatchObject({ text: 'First', heading: 'Session Report' })
  expect(groups[1]).toMatchObject({ text: 'Second', leftOut: true })
  expect(groups[2]).toMatchObject({ text: '' })
  expect(groups[3]).not.toHaveProperty('text')
})

test('a comment says when its paragraph is another one by now', () => {
  const changed = (version: string) =>
    groupComments({ c1: comment('session.n1', 1, { version }) }, { blocks })[0]?.comments[0]?.changed
  expect([changed('aaaaaaaaaaaa-0'), changed('bbbbbbbbbbbb-0'), changed('aaaaaaaaaaaa-1')]).toEqual([false, true, true])
})

test('what somebody wrote has not changed when only the facts behind it have', () => {
  const written = { version: 'bbbbbbbbbbbb', revision: 3, edited: true as const }
  expect(hasChanged('aaaaaaaaaaaa-3', written)).toBe(false)
  expect(hasChanged('aaaaaaaaaaaa-2', written)).toBe(true)
  expect(hasChanged('-3', { ...written, version: '' })).toBe(false)
})

test('what a comment says of its paragraph is short enough to be sent, also after thousands of changes', () => {
  expect(asRead({ version: 'aaaaaaaaaaaa', revision: 46_655 })).toMatch(/^[\w-]{16}$/)
})

test('a day ends where the reader is, and is the same day again in the field', () => {
  const end = endOfLocalDay('2026-12-03') ?? 0
  expect(new Date(end).getHours()).toBe(23)
  expect(dayOf(end)).toBe('2026-12-03')
  expect(endOfLocalDay('')).toBeUndefined()
})
