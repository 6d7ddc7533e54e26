import { Keys } from './support/keys.ts'
import { Phone } from './support/phone.ts'
import { atTheDesk, atTheTable } from './support/seats.ts'
import { expect, test } from './support/trip.ts'
import { en, filled } from './support/words.ts'

test('a participant comes in, raises a hand and takes it down', async ({ server, visit }) => {
  const { links } = await server.open()
  const phone = new Phone(await visit(links.participant))
  const keys = new Keys(phone.page)

  await keys.reach(phone.page.getByLabel(en.home.arrival.name))
  await keys.type('Amara Nwosu')
  await keys.reach(phone.page.getByLabel(en.common.sideLong.room))
  await keys.press('ArrowDown')
  await expect(phone.page.getByLabel(en.common.sideLong.online)).toBeChecked()
  await keys.pressOn(phone.button(en.home.arrival.button))
  await expect(phone.wish).toBeVisible()

  await keys.pressOn(phone.wish)
  await keys.seesFocus()
  await keys.reach(phone.page.getByRole('radio').first())
  await keys.press('ArrowDown')
  await keys.reach(phone.line)
  await keys.type('Who pays for the towers?')
  await keys.pressOn(phone.button(en.hands.raise))
  await expect(phone.place).toContainText('1st')
  await keys.seesFocus()

  await keys.pressOn(phone.button(en.hands.notNow))
  await expect(phone.button(en.hands.comeBack)).toBeVisible()
  await keys.seesFocus()
  await keys.pressOn(phone.button(en.hands.comeBack))
  await expect(phone.place).toContainText('1st')
  await keys.seesFocus()
  await keys.pressOn(phone.button(en.hands.lower))
  await expect(phone.wish).toBeVisible()
  await keys.seesFocus()
})

test('the on-site moderator runs the table', async ({ server, visit }) => {
  const table = await atTheTable(await server.open({}, { policy: 'first-come' }), visit)
  const keys = new Keys(table.page)
  await keys.pressOn(table.floor.getByRole('button', { name: en.onsite.start }))
  await expect(table.floor).toContainText(en.floor.free)

  await test.step('hands are raised for people without a phone', async () => {
    await keys.press('/')
    for (const name of ['Ada Lund', 'Ben Okri', 'Cleo Sanz']) {
      await keys.type(name)
      await keys.press('Enter')
      await expect(table.row(name)).toBeVisible()
      await keys.seesFocus()
    }
    await table.seesQueue('Ada Lund', 'Ben Okri', 'Cleo Sanz')
    await keys.press('Escape')
  })

  await test.step('the floor is given, paused, resumed and ended, and that is undone', async () => {
    await keys.press('Enter')
    await expect(table.floor).toContainText('Ada Lund')
    await keys.press('p')
    await expect(table.floor).toContainText(en.floor.paused)
    await keys.press('p')
    await expect(table.floor).toContainText(en.floor.has)
    await keys.press('e')
    await expect(table.floor).toContainText(en.floor.free)
    await keys.press('u')
    await expect(table.floor).toContainText('Ada Lund')
  })

  await test.step('the queue is reordered without drag', async () => {
    await keys.reach(table.row('Ben Okri'))
    await keys.press('ArrowDown')
    await expect(table.row('Cleo Sanz')).toBeFocused()
    await keys.seesFocus()
    await keys.press('Enter')
    const sheet = table.dialog('Cleo Sanz')
    await keys.pressOn(sheet.getByRole('button', { name: en.queue.moveUp }))
    await table.seesQueue('Cleo Sanz', 'Ben Okri')
    await keys.seesFocus()
    await keys.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(table.row('Cleo Sanz')).toBeFocused()
  })

  await test.step('somebody else than suggested is called', async () => {
    await keys.press('ArrowDown')
    await expect(table.row('Ben Okri')).toBeFocused()
    await keys.pressOn(table.queue.getByRole('button', { name: filled(en.floor.giveTo, { name: 'Ben Okri' }) }))
    await expect(table.floor).toContainText('Ben Okri')
    await keys.seesFocus()
  })

  await test.step('the next question, and the list of keys', async () => {
    await keys.press('n')
    await expect(table.page.getByRole('button', { name: /^All questions/ })).toContainText('Question 2 of 2')
    await keys.press('?')
    await expect(table.dialog(en.common.shortcuts.title)).toContainText(en.floor.give)
    await keys.press('Escape')
    await expect(table.dialog(en.common.shortcuts.title)).toBeHidden()
  })
})

test('signals go to and fro', async ({ server, visit }) => {
  const roundtable = await server.open()
  const table = await atTheTable(roundtable, visit)
  const desk = await atTheDesk(roundtable, visit)
  const [onsite, online] = [new Keys(table.page), new Keys(desk.page)]

  await online.press('5')
  await expect(table.alerts).toContainText(en.signals.preset['slow-down-for-interpreters'])
  await onsite.press('a')
  await expect(desk.preset('slow-down-for-interpreters')).toContainText(en.signals.seen)
  await onsite.press('a')
  await expect(desk.preset('slow-down-for-interpreters')).toContainText(en.signals.done)

  await onsite.pressOn(table.page.getByRole('button', { name: en.onsite.signal }))
  const sheet = table.dialog(en.signals.write)
  await onsite.pressOn(sheet.getByRole('button', { name: en.signals.preset['read-a-question'] }))
  await expect(desk.alerts).toContainText(en.signals.preset['read-a-question'])
  await onsite.seesFocus()
  await onsite.press('Escape')
  await expect(table.page.getByRole('button', { name: en.onsite.signal })).toBeFocused()
  await online.press('a')
  await expect(desk.alerts.getByRole('button', { name: en.signals.alerts.done })).toBeVisible()
})

test('the online moderator ticks a hand, checks the sound and takes a tick back', async ({ server, visit }) => {
  const desk = await atTheDesk(await server.open(), visit)
  const keys = new Keys(desk.page)
  await keys.pressOn(desk.people.getByRole('button', { name: en.online.paste.open }))
  const dialog = desk.page.getByRole('dialog', { name: en.online.paste.title })
  await keys.reach(dialog.getByLabel(en.online.paste.label))
  await keys.type('Chen Wei\nDina Aziz')
  await keys.pressOn(dialog.getByRole('button', { name: en.online.paste.submit }))
  await expect(dialog).toBeHidden()

  await keys.reach(desk.people.getByLabel('Chen Wei'))
  await keys.press('Space')
  await keys.reach(desk.people.getByLabel('Dina Aziz'))
  await keys.press('Space', 'Control+Enter')
  await desk.seesHands('Chen Wei', 'Dina Aziz')
  await keys.seesFocus()

  await keys.press('s')
  const checked = desk.hands.getByRole('button', { name: `${en.online.hands.check}: Chen Wei` })
  await expect(checked).toHaveAttribute('aria-pressed', 'true')

  await keys.press('Space', 'Control+Enter')
  await desk.seesHands('Chen Wei')
})
