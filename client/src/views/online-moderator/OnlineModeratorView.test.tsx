// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { deskOf, type Desk } from '../../../../tests/support/desk.tsx'
import { given } from '../../../../tests/support/given.ts'
import { startWords } from '../../words/words.ts'
import { OnlineModeratorView } from './OnlineModeratorView.tsx'

let desk: Desk

beforeAll(startWords)
afterEach(() => desk.leaves())

const press = (key: string) => fireEvent.keyDown(document.body, { key })

test('the digits send signals, and open polls while those are shown; the hands stay', () => {
  const scene = given()
    .moderator('life.start')
    .online('Cem')
    .raise('Cem')
    .moderator('polls.create', { kind: 'text', text: 'What else?' })
  desk = deskOf(scene, 'online-moderator', <OnlineModeratorView />)
  press('1')
  press('v')
  press('1')
  press('s')
  press('v')
  press('2')
  expect(desk.sent().map(({ type }) => type)).toEqual(['signals.send', 'polls.open', 'hands.ready', 'signals.send'])
  expect(screen.getByRole('region', { name: 'Hands online' })).toBeTruthy()
})
