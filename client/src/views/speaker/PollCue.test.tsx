// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { given } from '../../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../../tests/support/page.tsx'
import { SpeakerView } from './SpeakerView.tsx'

beforeAll(openBrowser)
afterEach(closeBrowser)

test('a panellist answers a poll from a sheet over the cue screen', async () => {
  const scene = given({ speakers: ['Tendai'] }).organizer('life.start')
  const page = new Page(scene, 's1', <SpeakerView />)
  expect(page.text).not.toContain('Poll')
  scene.moderator('polls.create', { kind: 'yes-no', open: true })
  page.hears()
  page.presses('Answer')
  fireEvent.click(screen.getByRole('radio', { name: 'Abstain' }))
  page.presses('Send my answer')
  expect(page.sent().data).toMatchObject({ choice: 'abstain' })
  await page.answered()
  expect(page.text).toContain('Your answer is saved')
})

test('a panellist says in the same way where they stand on an outcome', async () => {
  const scene = given({ speakers: ['Tendai'] })
    .organizer('life.start')
    .moderator('outcomes.propose', { text: 'Rules help.' })
  const page = new Page(scene, 's1', <SpeakerView />)
  const outcome = scene.fact('outcomes.proposed')?.id
  scene.moderator('outcomes.stage', { outcome, stage: 'called' })
  page.hears()
  page.presses('Answer')
  fireEvent.click(await screen.findByRole('radio', { name: 'I take no position' }))
  page.presses('Say where I stand')
  expect(page.sent().data).toMatchObject({ outcome, stance: 'no-position' })
})
