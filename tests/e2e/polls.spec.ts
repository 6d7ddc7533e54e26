import { pollKinds, type PollKind } from '@evenhand/shared/polls/state'
import { isAccessible } from './support/accessible.ts'
import { Ballot, drafts } from './support/ballot.ts'
import { Phone, type Person } from './support/phone.ts'
import { PollsDesk } from './support/pollsDesk.ts'
import { Scene } from './support/scene.ts'
import { atTheTable } from './support/seats.ts'
import type { Opened } from './support/server.ts'
import { expect, test, type Visit } from './support/trip.ts'
import { ar, en, filled } from './support/words.ts'

async function phone({ links }: Opened, visit: Visit, person: Person, words = en): Promise<Phone> {
  const language = words === ar ? '&lang=ar' : ''
  const page = await visit(`${links.participant}?side=${person.side ?? 'room'}${language}`, { device: 'phone' })
  return new Phone(page, words).comeIn(person)
}

const draft = (kind: PollKind) => {
  const { text, options = [], ar: translation, more = {} } = drafts[kind]
  return { kind, text, options, translations: { ar: translation }, ...more }
}

test('every kind, from the draft to the projector, on three phones in two languages', async ({ server, visit }) => {
  test.setTimeout(240_000)
  const scene = await Scene.open(server)
  const { roundtable } = scene
  for (const kind of pollKinds) await scene.table.do('polls.create', draft(kind))
  const table = await atTheTable(roundtable, visit)
  const display = await visit(roundtable.links.display, { device: 'projector' })
  const phones = [
    await phone(roundtable, visit, { name: 'Ana', side: 'room' }),
    await phone(roundtable, visit, { name: 'Ben', side: 'online' }),
    await phone(roundtable, visit, { name: 'نور', side: 'online' }, ar),
  ]
  const desk = new PollsDesk(table.page)
  await desk.turn()

  for (const kind of pollKinds) {
    const { text, options = [], ar: arabic } = drafts[kind]
    const title = text || en.ballot.quick.census
    await desk.open(text || en.polls.kind.census.label)
    await expect(display.getByText(title).first()).toBeVisible()
    for (const held of phones) {
      const ballot = new Ballot(held)
      const own = held.words === ar
      await expect(ballot.asks(own ? arabic.text || ar.ballot.quick.census : title)).toBeVisible()
      await ballot.fill(kind, own ? arabic.options : options)
      if (held === phones[0]) await isAccessible(held.page, `ballot ${kind}`)
      await ballot.send()
    }
    await expect(desk.answered(3)).toBeVisible()
    await desk.close()
    await desk.show('r')
    await expect(display.getByRole('table', { name: title })).toBeVisible()
    if (kind === 'words' || kind === 'text')
      await expect(display.getByRole('table')).toContainText(kind === 'words' ? 'Trust' : 'Shorter ways')
    await isAccessible(display, `result ${kind}`)
    if (kind === 'single') {
      await expect(phones[0]?.page.getByRole('table') ?? display.getByRole('table')).toContainText('Access')
      await isAccessible(table.page, 'polls beside the floor')
    }
    await desk.show('0')
    await expect(display.getByRole('table')).toBeHidden()
  }
  scene.close()
})

test('a second round begins with the earlier answer, and the projector shows who moved', async ({ server, visit }) => {
  const scene = await Scene.open(server)
  const { roundtable } = scene
  await scene.table.do('polls.create', draft('single'))
  const table = await atTheTable(roundtable, visit)
  const desk = new PollsDesk(table.page)
  const people = []
  for (const name of ['Ana', 'Ben', 'Cem']) people.push(await phone(roundtable, visit, { name }))
  await desk.turn()
  await table.page.keyboard.press('1')
  for (const held of people) await new Ballot(held).answer('Access')
  await desk.press(en.polls.running.closeAgain)
  await desk.press(en.polls.closed.second)
  for (const held of people) {
    await expect(held.page.getByText(en.ballot.from.round)).toBeVisible()
    await expect(held.page.getByRole('radio', { name: 'Access' })).toBeChecked()
    await new Ballot(held).answer('Safety')
  }
  await desk.close()
  await desk.show('r')
  const display = await visit(roundtable.links.display, { device: 'projector' })
  await expect(display.getByRole('table').filter({ hasText: '3' }).last()).toBeVisible()
  await expect(display.getByText(filled(en.charts.round, { number: 2 })).first()).toBeVisible()
  scene.close()
})

test('with a countdown: what is sent in time counts, what is late keeps its words, and closing can be undone', async ({
  server,
  visit,
}) => {
  const scene = await Scene.open(server)
  const { roundtable } = scene
  const intime = await phone(roundtable, visit, { name: 'Ana' })
  const late = await phone(roundtable, visit, { name: 'Ben' })
  const table = await atTheTable(roundtable, visit)
  const desk = new PollsDesk(table.page)
  await desk.turn()
  await scene.table.do('polls.create', { ...draft('text'), open: true, seconds: 8, privacy: 'named' })
  await late.page.getByRole('textbox').fill('I was still writ')
  await new Ballot(intime).fill('text', [])
  await new Ballot(intime).send()
  await expect(late.page.getByText('I was still writ')).toBeVisible()
  await expect(late.page.getByText(en.ballot.nothingSaved)).toBeVisible({ timeout: 20_000 })
  await expect(late.page.getByText(en.ballot.unsent)).toBeVisible()
  await expect(late.page.getByText('I was still writ')).toBeVisible()

  await table.undo()
  await expect(late.page.getByRole('textbox')).toHaveValue('I was still writ')
  await new Ballot(late).send()
  await expect(desk.answered(2)).toBeVisible()
  scene.close()
})

test('a ballot survives a reload in its middle, a lost connection and the death of the server', async ({
  server,
  visit,
  complaints,
}) => {
  const scene = await Scene.open(server)
  const { roundtable } = scene
  const held = await phone(roundtable, visit, { name: 'Ana' })
  await scene.table.do('polls.create', { ...draft('text'), open: true, privacy: 'named' })
  scene.close()
  const ballot = new Ballot(held)
  await held.page.getByRole('textbox').fill('Half a thought')
  await held.page.reload()
  await expect(held.page.getByRole('textbox')).toHaveValue('Half a thought')

  complaints.expectLostConnections()
  await server.kill()
  await held.press(en.ballot.send)
  await expect(held.page.getByText(/No connection/).first()).toBeVisible()
  await expect(ballot.isSaved).toBeHidden()
  await server.restart()
  await expect(ballot.isSaved).toBeVisible({ timeout: 30_000 })
  await held.page.reload()
  await expect(ballot.isSaved).toBeVisible()
  await server.kill()
  await server.restart()
  const table = await atTheTable(roundtable, visit)
  const desk = new PollsDesk(table.page)
  await desk.turn()
  await expect(desk.answered(1)).toBeVisible()
})

test('the form: opened by the organizer, answered after the session, read by the rapporteur, closed', async ({
  server,
  visit,
}) => {
  const roundtable = await server.open()
  const organizer = await visit(roundtable.links.organizer, { device: 'laptop' })
  await organizer.getByRole('button', { name: en.polls.form.open, exact: true }).click()
  await expect(organizer.getByRole('link', { name: en.polls.form.link })).toBeVisible()
  await isAccessible(organizer, 'organizer with the form')

  const form = await visit(`${server.url}/form/${roundtable.code}`, { device: 'phone' })
  await form.getByLabel(en.home.arrival.name).fill('Eve')
  await form.getByRole('button', { name: en.home.arrival.button, exact: true }).click()
  await expect(form.getByRole('heading', { name: en.ballot.form.title })).toBeVisible()
  const question = (text: string) => form.getByRole('listitem').filter({ hasText: text })
  await question('Who pays for the last mile?').getByRole('textbox').fill('The public purse.')
  await question('Who may use what nobody uses?').getByRole('textbox').fill('Half an answ')
  await question('Who pays for the last mile?').getByRole('button', { name: en.ballot.send }).click()
  await expect(form.getByText(filled(en.ballot.form.done, { done: 1, all: 2 }))).toBeVisible()
  await form.reload()
  await expect(question('Who may use what nobody uses?').getByRole('textbox')).toHaveValue('Half an answ')
  await isAccessible(form, 'form')

  const table = await atTheTable(roundtable, visit)
  await table.start()
  await table.page.getByRole('button', { name: en.onsite.menu, exact: true }).click()
  await table.page.getByRole('button', { name: en.onsite.close, exact: true }).click()
  await table.page.getByRole('button', { name: en.onsite.closeNow, exact: true }).click()
  await question('Who may use what nobody uses?').getByRole('textbox').fill('Whoever asks first.')
  await question('Who may use what nobody uses?').getByRole('button', { name: en.ballot.send }).click()
  await expect(form.getByText(filled(en.ballot.form.done, { done: 2, all: 2 }))).toBeVisible()

  await organizer.getByRole('button', { name: en.polls.form.close, exact: true }).click()
  await organizer.getByRole('button', { name: en.polls.form.close, exact: true }).last().click()
  await expect(form.getByText(en.ballot.form.closed)).toBeVisible()
})

test('a poll is written in the editor, seen as the phone will show it, and nothing typed is lost by a reload', async ({
  server,
  visit,
}) => {
  const table = await atTheTable(await server.open(), visit)
  const desk = new PollsDesk(table.page)
  await desk.turn()
  await desk.press(en.polls.drafts.new)
  const editor = table.page.getByRole('dialog')
  await editor.getByRole('textbox', { name: en.polls.editor.text, exact: true }).fill('Which of these?')
  await table.page.reload()
  await desk.turn()
  await desk.press(en.polls.drafts.goOn)
  await expect(editor.getByRole('textbox', { name: en.polls.editor.text, exact: true })).toHaveValue('Which of these?')
  await isAccessible(table.page, 'poll editor')
})
