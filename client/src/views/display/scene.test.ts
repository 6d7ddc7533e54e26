import { expect, test } from 'vitest'
import { given } from '../../../../tests/support/given.ts'
import { sceneOf, shownPoll, shownQuestion } from './scene.ts'

test('the projector follows what is going on', () => {
  const table = given().room('anna', 'ben').raise('anna', 'ben')
  const scene = () => sceneOf(table.view('display'))
  expect(scene()).toBe('join')
  table.gives('anna')
  expect(scene()).toBe('floor')
  table.moderator('floor.pause')
  expect(scene()).toBe('pause')
  table.releases()
  expect(scene()).toBe('floor')
  table.gives('ben').releases()
  expect(scene()).toBe('join')
  table.organizer('life.close')
  expect(scene()).toBe('end')
})

test('what the moderators show of a poll stands before the floor', () => {
  const table = given().room('anna', 'ben').raise('anna').gives('anna').asks()
  const scene = () => sceneOf(table.view('display'))
  expect(scene()).toBe('poll')
  expect(shownPoll(table.view('display'))?.picture).toBe('ballot')
  table.moderator('floor.pause')
  expect(scene()).toBe('poll')
  table.moderator('polls.close', { poll: table.poll })
  expect(scene()).toBe('poll')
  table.moderator('polls.show', { poll: table.poll, picture: 'result' })
  expect(shownPoll(table.view('display'))?.picture).toBe('result')
  table.moderator('polls.show', { poll: null })
  expect(scene()).toBe('pause')
})

test('after the end only a result that is shown then stands before the thanks', () => {
  const table = given().room('anna').asks()
  table.after(60).organizer('life.close')
  const scene = () => sceneOf(table.view('display'))
  expect(scene()).toBe('end')
  table.after(1).moderator('polls.show', { poll: table.poll, picture: 'result' })
  expect(scene()).toBe('poll')
  table.moderator('polls.show', { poll: null })
  expect(scene()).toBe('end')
})

test('a result that stood there when the session ended gives way to the thanks', () => {
  const table = given().room('anna').asks()
  table.moderator('polls.close', { poll: table.poll }).moderator('polls.show', { poll: table.poll, picture: 'result' })
  table.after(60).organizer('life.close')
  expect(sceneOf(table.view('display'))).toBe('end')
})

test('a written question that is shown stands before the floor and the board, and after a poll, until it is dealt with', () => {
  const table = given().room('anna', 'ben').raise('anna').gives('anna')
  const scene = () => sceneOf(table.view('display'))
  table.moderator('outcomes.propose', { text: 'Shared rules help.' }).moderator('outcomes.show', { shown: 'board' })
  table.does('ben', 'questions.ask', { text: 'Who pays?' })
  const question = table.fact('questions.asked')?.id
  table.does('online', 'questions.show', { question })
  expect(scene()).toBe('question')
  expect(shownQuestion(table.view('display'))?.text).toBe('Who pays?')
  table.asks()
  expect(scene()).toBe('poll')
  table.moderator('polls.show', { poll: null })
  expect(scene()).toBe('question')
  table.moderator('questions.end', { question, end: 'answered-live' })
  expect(scene()).toBe('board')
})

test('an outcome or the board that is shown stands before the floor, and after a poll', () => {
  const table = given().room('anna').raise('anna').gives('anna')
  const scene = () => sceneOf(table.view('display'))
  table.moderator('outcomes.show', { shown: 'board' })
  expect(scene()).toBe('floor')
  table.moderator('outcomes.propose', { text: 'Shared rules help everybody.' })
  expect(scene()).toBe('board')
  const outcome = table.fact('outcomes.proposed')?.id
  table.moderator('outcomes.show', { shown: outcome })
  expect(scene()).toBe('outcome')
  table.asks()
  expect(scene()).toBe('poll')
  table.moderator('polls.show', { poll: null })
  expect(scene()).toBe('outcome')
  table.moderator('outcomes.withdraw', { outcome })
  expect(scene()).toBe('floor')
})

test('O8 W13 what was put on the projector last is there, and once it is put away what it covers', () => {
  const table = given().room('anna', 'ben').asks().does('rapporteur', 'outcomes.propose', { text: 'Share the masts.' })
  const [outcome] = table.state.outcomes.order
  const question = table.does('ben', 'questions.ask', { text: 'Who pays?' }).fact('questions.asked')?.id
  const scene = () => sceneOf(table.view('display'))
  const asPoll = () => table.moderator('polls.show', { poll: table.poll, picture: 'ballot' })
  const asOutcome = () => table.moderator('outcomes.show', { shown: outcome })
  const asQuestion = () => table.moderator('questions.show', { question })
  const seen = [
    scene(),
    ...[asOutcome, asQuestion, asPoll, asQuestion, asOutcome, asPoll].map((put) => sceneOf(put().view('display'))),
  ]
  expect(seen).toEqual(['poll', 'outcome', 'question', 'poll', 'question', 'outcome', 'poll'])
  table.moderator('polls.show', { poll: null })
  expect(scene()).toBe('outcome')
})
