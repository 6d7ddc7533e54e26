// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { closeBrowser, openBrowser, Page } from '../../../tests/support/page.tsx'
import { useMine, useView } from '../session/hooks.ts'
import { listed } from './listed.ts'
import { ToMe } from './ToMe.tsx'

beforeEach(openBrowser)
afterEach(closeBrowser)

function Sheet() {
  const toMe = useMine(({ questions }) => questions?.toMe)
  const questions = useView((view) => view.questions.questions)
  return <ToMe questions={listed(questions).filter(({ id }) => toMe?.[id])} />
}

test('a panellist answers in writing and may word it anew; what is half written survives a reload', async () => {
  const scene = given({ speakers: ['Tendai'] })
    .room('ana')
    .moderator('life.start')
  scene
    .does('ana', 'questions.ask', { text: 'Who pays?', to: 's1' })
    .does('ana', 'questions.ask', { text: 'And when?' })
  new Page(scene, 's1', <Sheet />).presses('Answer in writing').types('The fund.')
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  cleanup()
  const page = new Page(scene, 's1', <Sheet />)
  expect(page.text).not.toContain('And when?')
  expect(page.field().value).toBe('The fund.')
  await page.presses('Send the answer').answered()
  expect(page.text).toContain('Answered in writing')
  expect(page.text).toContain('The fund.')
  expect(page.presses('Change the answer').field().value).toBe('The fund.')
  expect(page.presses('Cancel').button('Change the answer')).toBeTruthy()
  await page.presses('Change the answer').types('The regional fund.').presses('Send the answer').answered()
  expect(page.text).toContain('The regional fund.')
})
