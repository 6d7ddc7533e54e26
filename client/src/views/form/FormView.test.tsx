// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../../tests/support/page.tsx'
import { dayAndTime } from '../../words/dayAndTime.ts'
import { FormView } from './FormView.tsx'

beforeAll(openBrowser)
afterEach(closeBrowser)

const table = () => given({ questions: ['Why?', 'How?'] }).online('eve')
const form = (scene: Scene) => new Page(scene, 'eve', <FormView />)
const part = (text: string) => {
  const found = screen.getByRole('heading', { name: text }).closest('li')
  if (!found) throw new Error(`«${text}» is no question of the form`)
  return within(found)
}

test('before it opens the form says what will be here', () => {
  expect(form(table()).text).toContain('The form is not open yet')
})

test('each policy question is answered and saved by itself, with its half-typed text kept over a reload', async () => {
  const scene = table().organizer('polls.openForm', { until: given().now + 86_400_000 })
  const page = form(scene)
  expect(page.text).toMatch(/Open until .*UTC.*Saved: 0 of 2.*Question 1 of 2Why\?.*Question 2 of 2How\?/)
  fireEvent.change(part('How?').getByRole('textbox'), { target: { value: 'Step by' } })
  fireEvent.change(part('Why?').getByRole('textbox'), { target: { value: 'Because.' } })
  fireEvent.click(part('Why?').getByRole('button', { name: 'Send my answer' }))
  await page.answered()
  expect(page.text).toMatch(/Saved: 1 of 2.*Why\?Your answer is savedBecause\./)
  document.body.innerHTML = ''
  expect(form(scene).text).toContain('Your answer is saved')
  expect(part('How?').getByRole<HTMLTextAreaElement>('textbox').value).toBe('Step by')
})

test('after the session the form goes on, and once it is closed it thanks and says what counts', async () => {
  const scene = table().organizer('polls.openForm').organizer('life.start').organizer('life.close')
  const page = form(scene)
  fireEvent.change(part('Why?').getByRole('textbox'), { target: { value: 'Because.' } })
  fireEvent.click(part('Why?').getByRole('button', { name: 'Send my answer' }))
  await page.answered()
  scene.organizer('polls.closeForm')
  expect(page.hears().text).toMatch(/The form is closed\. Thank you\..*Your last saved answer counts\.Because\./)
})

test('when the form opens again its questions are asked anew, and an answer to the earlier ones stays to be read', async () => {
  const scene = table().organizer('polls.openForm')
  const page = form(scene)
  fireEvent.change(part('Why?').getByRole('textbox'), { target: { value: 'Because.' } })
  fireEvent.click(part('Why?').getByRole('button', { name: 'Send my answer' }))
  await page.answered()
  scene.organizer('polls.closeForm')
  scene.after(60).organizer('polls.openForm')
  expect(page.hears().text).toMatch(
    /Saved: 0 of 2.*Question 1 of 2Why\?.*Question 2 of 2How\?.*The poll is closedWhy\?.*Because\./,
  )
})

test('a day is written as its reader writes it, with the zone and latin digits', () => {
  const at = Date.UTC(2026, 5, 12, 16, 30)
  expect(dayAndTime(at, 'en', 'UTC')).toBe('Friday, June 12, 2026 at 16:30 UTC')
  expect(dayAndTime(at, 'fr', 'UTC')).toBe('vendredi 12 juin 2026 à 16:30 UTC')
  expect(dayAndTime(at, 'ar', 'UTC')).toMatch(/12 .*2026.*16:30/)
})
