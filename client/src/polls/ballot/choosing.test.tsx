// @vitest-environment jsdom
import type { Choice } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import i18next from 'i18next'
import { useState } from 'react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../../tests/support/page.tsx'
import { answerLines } from './answer.ts'
import { BallotPreview } from './BallotPreview.tsx'
import { Choosing } from './Choosing.tsx'
import { lackOf } from './lack.ts'
import { rareKinds } from './late.ts'
import { pollWording } from '../wording.ts'

beforeAll(openBrowser)
beforeAll(rareKinds.early)
afterEach(cleanup)

const poll = (kind: PollView['kind'], more: Partial<PollView> = {}): PollView => ({
  kind,
  text: 'Which?',
  options: { o1: 'Masts', o2: 'Parts', o3: 'Training' },
  order: ['o1', 'o2', 'o3'],
  least: 1,
  most: 3,
  privacy: 'group',
  results: 'hidden',
  venue: 'session',
  translations: {},
  stage: 'open',
  round: 1,
  series: 1,
  voted: 0,
  ...more,
})

let choice: Choice | undefined

function Filled({ asked }: { asked: PollView }) {
  const [given, setGiven] = useState<Choice>()
  return (
    <Choosing
      poll={asked}
      choice={given}
      onChange={(next) => {
        choice = next
        setGiven(next)
      }}
    />
  )
}

const fill = (asked: PollView) => {
  choice = undefined
  render(<Filled asked={asked} />)
}
const lack = (asked: PollView) => lackOf(i18next.t, asked, choice)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name })

test('the census chooses nobody’s group beforehand', () => {
  fill(poll('census', { order: ['Government', 'other'], options: {} }))
  expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, false])
  fireEvent.click(radio('Another group'))
  expect(choice).toBe('other')
})

test('a hundred points are shared by tens or typed exactly; the last step gives what is left', () => {
  const asked = poll('points')
  fill(asked)
  expect(lack(asked)).toBe('Points left: 100')
  press('10 points more: Masts')
  fireEvent.change(screen.getByRole('textbox', { name: 'Parts' }), { target: { value: '84' } })
  expect(lack(asked)).toBe('Points left: 6')
  press('10 points more: Training')
  expect(choice).toEqual({ o1: 10, o2: 84, o3: 6 })
  expect(lack(asked)).toBeUndefined()
  fireEvent.change(screen.getByRole('textbox', { name: 'Masts' }), { target: { value: '22' } })
  expect(lack(asked)).toBe('Points too many: 12')
  press('10 points fewer: Training')
  expect(choice).toMatchObject({ o3: 0 })
})

test('a ranking is tapped in order and moved by keys, and the focus goes along', () => {
  const asked = poll('ranking')
  fill(asked)
  press('Parts')
  expect(document.activeElement?.textContent).toBe('Training')
  press('Training')
  expect(lack(asked)).toBe('Still to do: 1.')
  press('Masts')
  expect(choice).toEqual(['o2', 'o3', 'o1'])
  press('Move up: Masts')
  expect(choice).toEqual(['o2', 'o1', 'o3'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Masts')
  press('Move down: Parts')
  expect(choice).toEqual(['o1', 'o2', 'o3'])
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1Masts',
    '2Parts',
    '3Training',
  ])
})

test('each statement takes a step or no opinion; the ends are spoken with their steps', () => {
  const asked = poll('scale', { order: ['o1', 'o2'], most: 5, axes: { x: { low: 'never', high: 'always' } } })
  fill(asked)
  fireEvent.click(screen.getAllByRole('radio', { name: '5: always' })[0] ?? document.body)
  expect(lack(asked)).toBe('Still to do: 1.')
  fireEvent.click(screen.getAllByRole('radio', { name: 'No opinion' })[1] ?? document.body)
  expect(choice).toEqual({ o1: 5, o2: null })
  expect(lack(asked)).toBeUndefined()
})

test('a thing is placed without the square too: in the middle first, then by a slider for each axis', () => {
  const asked = poll('grid', {
    order: ['o1', 'o2'],
    axes: { x: { low: 'easy', high: 'hard' }, y: { low: 'later', high: 'now' } },
  })
  fill(asked)
  press('Place it in the middle')
  fireEvent.change(screen.getByRole('slider', { name: 'Masts: later – now' }), { target: { value: '9' } })
  press('Next: Parts')
  press('Place it in the middle')
  fireEvent.change(screen.getByRole('slider', { name: 'Parts: easy – hard' }), { target: { value: '0' } })
  expect(choice).toEqual({ o1: { x: 5, y: 9 }, o2: { x: 0, y: 5 } })
  expect(lack(asked)).toBeUndefined()
})

test('a tap on the square places the thing, upper right high on both axes', () => {
  fill(poll('grid', { order: ['o1'] }))
  const pad = document.querySelector<HTMLElement>('[dir=ltr][aria-hidden]')
  if (!pad) throw new Error('there is no square')
  pad.getBoundingClientRect = () => ({ left: 0, bottom: 300, width: 300, height: 300 }) as DOMRect
  pad.setPointerCapture = () => undefined
  fireEvent.pointerDown(pad, { clientX: 240, clientY: 30 })
  expect(choice).toEqual({ o1: { x: 8, y: 9 } })
})

test('words are measured as a person counts them', () => {
  const asked = poll('words', { most: 2 })
  fill(asked)
  fireEvent.change(screen.getByRole('textbox', { name: 'Word 1' }), { target: { value: '👩🏽‍🚒'.repeat(25) } })
  expect(lack(asked)).toBeUndefined()
  fireEvent.change(screen.getByRole('textbox', { name: 'Word 2' }), { target: { value: 'x'.repeat(26) } })
  expect(lack(asked)).toBe('This is too long. Make it shorter.')
  expect(document.body.textContent).toContain('26 of 25 characters')
})

test('where none may be chosen, an untouched ballot can be sent', () => {
  expect(lackOf(i18next.t, poll('multiple', { least: 0 }), undefined)).toBeUndefined()
  expect(lackOf(i18next.t, poll('multiple'), undefined)).toBe('Choose at least 1. So far: 0.')
  expect(lackOf(i18next.t, poll('text'), ' ')).toBe('Write something first.')
})

test('an answer is told in words, in the order of the ballot', () => {
  const lines = (asked: PollView, given: Choice) =>
    answerLines(i18next.t, asked, pollWording(i18next.t, 'en', asked), given)
  expect(lines(poll('ranking'), ['o2', 'o1', 'o3'])).toEqual(['1. Parts', '2. Masts', '3. Training'])
  expect(lines(poll('scale'), { o2: null, o1: 4 })).toEqual(['Masts: 4', 'Parts: No opinion'])
  expect(lines(poll('words'), ['fair', ''])).toEqual(['fair'])
})

test('the preview is the ballot, and nothing of it can be pressed', () => {
  const { container } = render(<BallotPreview poll={poll('single', { stage: 'draft', round: 0 })} />)
  expect(container.textContent).toContain('Which?')
  expect(container.textContent).toContain('Send my answer')
  expect(container.querySelector('[inert]')?.textContent).toContain('Which?')
})
