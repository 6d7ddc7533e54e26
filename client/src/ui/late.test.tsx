// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tests/support/page.tsx'
import { latePart } from './late.ts'
import { Waiting } from './Waiting.tsx'

beforeAll(openBrowser)
afterEach(cleanup)

/** A part that cannot be loaded `failures` times. */
function part(failures: number) {
  let tries = 0
  const late = latePart(() =>
    tries++ < failures ? Promise.reject(new Error('no line')) : Promise.resolve({ word: 'Here' }),
  )
  function Part() {
    const loaded = late.useLate()
    return typeof loaded === 'string' ? <Waiting for={loaded} onAgain={late.again} /> : <p>{loaded.word}</p>
  }
  return { late, Part }
}

test('a part that could not be loaded can be asked for again', async () => {
  const { Part } = part(1)
  render(<Part />)
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Here')).toBeDefined()
})

test('what was loaded before anybody looked is there at once; what failed then is loaded when it is looked at', async () => {
  const ready = part(0)
  await ready.late.early()
  render(<ready.Part />)
  expect(screen.getByText('Here')).toBeDefined()
  cleanup()
  const failed = part(1)
  await failed.late.early()
  render(<failed.Part />)
  expect(await screen.findByText('Here')).toBeDefined()
})
