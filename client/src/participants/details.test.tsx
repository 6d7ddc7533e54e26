// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../tests/support/page.tsx'
import { JoinForm, type JoinFormProps } from './JoinForm.tsx'
import { MyDetails } from './MyDetails.tsx'

beforeAll(openBrowser)
afterEach(closeBrowser)

function submitted(props: Partial<JoinFormProps>, ...taps: string[]) {
  cleanup()
  const onSubmit = vi.fn<JoinFormProps['onSubmit']>()
  render(<JoinForm details={{ side: 'room' }} button="Come in" onSubmit={onSubmit} {...props} />)
  for (const tap of taps) fireEvent.click(screen.getByLabelText(tap, { exact: false }))
  fireEvent.click(screen.getByText('Come in'))
  return onSubmit.mock.lastCall?.[0]
}

test('a name is needed only where the roundtable asks for one', () => {
  expect(submitted({})).toEqual({ side: 'room' })
  expect(submitted({ nameNeeded: true })).toBeUndefined()
  expect(screen.getByText('This roundtable asks for your name.')).toBeTruthy()
})

test('groups are said by one tap each, and taken back by an empty text', () => {
  expect(submitted({}, 'Private Sector', 'African Group')).toMatchObject({
    stakeholderGroup: 'Private Sector',
    regionalGroup: 'African Group',
  })
  const details = { side: 'room', stakeholderGroup: 'Youth' } as const
  expect(submitted({ details })).toMatchObject({ stakeholderGroup: 'Youth' })
  cleanup()
  const onSubmit = vi.fn<JoinFormProps['onSubmit']>()
  render(<JoinForm details={details} button="Save" onSubmit={onSubmit} />)
  fireEvent.click(screen.getAllByLabelText('I would rather not say')[0] ?? document.body)
  fireEvent.click(screen.getByText('Save'))
  expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ stakeholderGroup: '' })
})

test('only a hub says how many sit behind it', () => {
  const details = { side: 'hub', hubSize: 14 } as const
  expect(submitted({ details })).toEqual({ side: 'hub', hubSize: 14 })
  expect(submitted({ details }, 'I sit in the room.')).toEqual({ side: 'room' })
})

test('a panellist keeps the name of the proposal and may change the side', async () => {
  const scene = given({ speakers: ['Dr. Amara Nwosu'] })
  const page = new Page(scene, 's1', <MyDetails />)
  page.presses('Change')
  expect(document.querySelector('input[autocomplete=name]')).toBeNull()
  fireEvent.click(document.querySelector('input[value=online]') ?? document.body)
  await page.presses('Save').answered()
  expect(page.sent().data).not.toHaveProperty('name')
  expect(scene.mine('s1').self).toMatchObject({ name: 'Dr. Amara Nwosu', side: 'online' })
})
