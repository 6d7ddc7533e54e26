import { afterEach, beforeEach, expect, it } from 'vitest'
import { Screen } from '../support/screen.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.stop())

it('a rehearsal has polls prepared, and its people answer one that is opened', async () => {
  const { code, keys } = await server.app.rehearse(20)
  const moderator = new Screen(server.url)
  await moderator.join({ code, key: keys['onsite-moderator'] })
  await moderator.until(() => moderator.view.polls.order?.length === 3)
  const [words = '', agreement = ''] = moderator.view.polls.order ?? []
  expect(moderator.view.polls.polls[words]).toMatchObject({ kind: 'words', stage: 'draft' })

  for (const poll of [words, agreement]) {
    await moderator.do('polls.open', { poll })
    await moderator.until(() => (moderator.view.polls.polls[poll]?.voted ?? 0) > 20)
  }
  expect(Object.keys(moderator.view.polls.polls[words]?.entries ?? {}).length).toBeGreaterThan(3)
  await moderator.do('polls.close', { poll: agreement })
  await moderator.until(() => moderator.view.polls.polls[agreement]?.stage === 'closed')
  const { splits } = moderator.view.polls.polls[agreement]?.rounds?.['1'] ?? {}
  expect(Object.keys(splits ?? {})).toEqual(expect.arrayContaining(['stakeholderGroup', 'side']))
  moderator.close()
})

it('the people of a rehearsal ask in writing and support each other, and what many want goes to the table', async () => {
  const { code, keys } = await server.app.rehearse(20)
  const moderator = new Screen(server.url)
  await moderator.join({ code, key: keys['onsite-moderator'] })
  await moderator.do('life.start')
  const questions = () => Object.values(moderator.view.questions.questions)
  await moderator.until(() => questions().some(({ to }) => to !== undefined))
  await moderator.until(() =>
    questions().some(({ forwardedAt, supports }) => forwardedAt !== undefined && supports > 4),
  )
  moderator.close()
})
