import { expect, test } from 'vitest'
import type { ProposalForm } from './form.ts'
import { withoutForm, type Work } from './work.ts'

const forms = [{}, {}, {}] as ProposalForm[]
const source = (proposal: number) => ({ proposal, field: 'title', line: proposal + 1, text: `${proposal}` })
const work: Work = { byHand: false, forms, sources: [source(0), source(1), source(2)] }

test('of sessions that are left each keeps its own sources', () => {
  const left = withoutForm(work, forms[1] as ProposalForm)
  expect(left.forms).toEqual([forms[0], forms[2]])
  expect(left.sources.map(({ proposal, text }) => [proposal, text])).toEqual([
    [0, '0'],
    [1, '2'],
  ])
  expect(withoutForm(left, forms[1] as ProposalForm)).toBe(left)
})
