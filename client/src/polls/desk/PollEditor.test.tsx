// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { deskOf, type Desk } from '../../../../tests/support/desk.tsx'
import { given, type Scene } from '../../../../tests/support/given.ts'
import { startWords } from '../../words/words.ts'
import { PollsDesk } from './PollsDesk.tsx'

let desk: Desk

beforeAll(startWords)
afterEach(() => desk.leaves())

const dialog = () => within(screen.getByRole('dialog'))
const field = (name: string) => dialog().getAllByRole<HTMLInputElement>('textbox', { name })[0] as HTMLInputElement
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })
const choose = (name: string) => fireEvent.click(dialog().getByRole('radio', { name: new RegExp(`^${name}`) }))
const tap = (name: string | RegExp) => fireEvent.click(dialog().getByRole('button', { name }))
const sent = () => desk.sent().at(-1)

async function edit(scene: Scene, button: string | RegExp): Promise<void> {
  desk = deskOf(scene, 'onsite-moderator', <PollsDesk />)
  for (const more of screen.queryAllByRole('button', { name: /^More for/ })) fireEvent.click(more)
  fireEvent.click(screen.getByRole('button', { name: button }))
  await screen.findByRole('dialog')
}

const live = () => given().moderator('life.start')

function paste(into: HTMLElement, text: string): void {
  fireEvent.paste(into, { clipboardData: { getData: () => text } })
}

test('a poll is written and saved as a draft', async () => {
  await edit(live(), 'New poll')
  write('Question', 'Who pays?')
  write('Option 1', 'States')
  write('Option 2', 'Users')
  choose('Names')
  tap('Save')
  expect(sent()).toMatchObject({
    type: 'polls.create',
    data: { kind: 'single', text: 'Who pays?', options: ['States', 'Users'], privacy: 'named', venue: 'session' },
  })
  await desk.answers()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('Who pays?')).toBeTruthy()
})

test('half-typed words survive closing the editor and a reload, and are emptied when they are saved', async () => {
  const scene = live()
  await edit(scene, 'New poll')
  write('Question', 'Who pays')
  cleanup()
  await edit(scene, 'Go on with the new poll')
  expect(field('Question').value).toBe('Who pays')
  write('Question', 'Who pays?')
  tap('Save')
  await desk.answers()
  fireEvent.click(screen.getByRole('button', { name: 'New poll' }))
  expect(field('Question').value).toBe('')
})

test('unsaved changes of a draft are marked in the list and can be discarded', async () => {
  const scene = live().moderator('polls.create', { kind: 'text', text: 'What else?' })
  await edit(scene, 'Edit: What else?')
  write('Question', 'What more?')
  tap('Close')
  expect(screen.getByText('Unsaved changes')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Edit: What else?' }))
  tap('Discard them')
  expect(field('Question').value).toBe('What else?')
})

test('pasted lines become options, without their bullets', async () => {
  await edit(live(), 'New poll')
  paste(field('Option 1'), '- States\n- Users\n\n3. Funds')
  expect([1, 2, 3].map((number) => field(`Option ${number}`).value)).toEqual(['States', 'Users', 'Funds'])
})

test('a list that is too long says how many lines found no room', async () => {
  await edit(live(), 'New poll')
  paste(field('Option 1'), Array.from({ length: 14 }, (_, index) => `Line ${index}`).join('\n'))
  expect(dialog().getByRole('alert').textContent).toContain('2 lines were left out')
})

test('Enter goes to the next option, and makes one behind the last', async () => {
  await edit(live(), 'New poll')
  fireEvent.keyDown(field('Option 2'), { key: 'Enter' })
  expect(document.activeElement).toBe(field('Option 3'))
})

test('an option that is moved takes its translations along', async () => {
  const scene = live().moderator('polls.create', {
    kind: 'single',
    text: 'Who pays?',
    options: ['States', 'Users'],
    translations: { fr: { text: 'Qui paie ?', options: ['États', 'Usagers'] } },
  })
  await edit(scene, 'Edit: Who pays?')
  tap('Move option 2 up')
  tap('Save')
  expect(sent()?.data).toMatchObject({
    options: ['Users', 'States'],
    translations: { fr: { text: 'Qui paie ?', options: ['Usagers', 'États'] } },
  })
})

test('options left empty are none, and bounds follow what is left', async () => {
  await edit(live(), 'New poll')
  choose('Several choices')
  write('Question', 'Which?')
  write('Option 1', 'One')
  write('Option 2', 'Two')
  tap('Add one more')
  tap('Save')
  await desk.answers()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(sent()?.data).toMatchObject({ options: ['One', 'Two'] })
})

test('a refusal stands at its field and names it', async () => {
  const scene = live().moderator('polls.create', { kind: 'text', text: 'What else?' })
  await edit(scene, 'Edit: What else?')
  write('Question', 'x'.repeat(301))
  tap('Save')
  await desk.answers()
  expect(field('Question').getAttribute('aria-invalid')).toBe('true')
  expect(
    dialog()
      .getAllByRole('alert')
      .some(({ textContent }) => textContent.includes('Question:')),
  ).toBe(true)
  expect(field('Question').value).toHaveLength(301)
})

test('saved and opened in one tap', async () => {
  const scene = live()
  await edit(scene, 'New poll')
  choose('Yes or no')
  tap('Save and open')
  expect(sent()?.data).toMatchObject({ kind: 'yes-no', open: true })
  await desk.answers()
  expect(screen.getByRole('article', { name: 'Running now' })).toBeTruthy()
})

test('a poll that people have before them can still be translated, and keeps what was not saved', async () => {
  const scene = live().moderator('polls.create', { kind: 'text', text: 'What else?', open: true })
  const [poll] = scene.state.polls.order
  await edit(scene, 'Translate the poll')
  tap('français')
  fireEvent.change(dialog().getByRole('textbox'), { target: { value: 'Quoi d’autre ?' } })
  tap('español')
  fireEvent.change(dialog().getByRole('textbox'), { target: { value: '¿Qué más?' } })
  tap('Save this language')
  expect(sent()).toEqual({
    type: 'polls.translate',
    data: { poll, language: 'es', text: '¿Qué más?', options: [] },
  })
  await desk.answers()
  tap('Close')
  fireEvent.click(screen.getByRole('button', { name: 'Translate the poll' }))
  await screen.findByRole('dialog')
  tap(/français/)
  expect(dialog().getByRole('textbox')).toHaveProperty('value', 'Quoi d’autre ?')
})
