import type { Page } from '@playwright/test'
import { Line } from './support/line.ts'
import { atTheTable, withPhone } from './support/seats.ts'
import { expect, test } from './support/trip.ts'
import { en, filled } from './support/words.ts'

/** Pages come back after a delay that spreads a whole hall: at most so long. */
const back = { timeout: 45_000 }

/** The banner of a page without a connection, with the time of its last update; the announcer says the same in a span. */
function banner(page: Page) {
  const [before = ''] = filled(en.common.connection.offlineSince, { time: '\n' }).split('\n')
  return page.getByRole('paragraph').filter({ hasText: new RegExp(`${before}\\d\\d:\\d\\d:\\d\\d`) })
}

test('the server dies in the middle and comes back: nobody loses a place or a word', async ({
  server,
  visit,
  complaints,
}) => {
  const roundtable = await server.open({}, { policy: 'first-come' })
  const table = await atTheTable(roundtable, visit)
  await table.start()
  await table.raiseFor('Table 4')
  const ben = await withPhone(roundtable, visit, { name: 'Ben Okri' })
  const dora = await withPhone(roundtable, visit, { name: 'Dora Lima', side: 'online' })
  const emil = await withPhone(roundtable, visit, { name: 'Emil Novak', side: 'online' })
  await ben.raise({ text: 'Masts on school roofs' })
  await expect(ben.place).toContainText('2nd')
  await emil.wish.click()
  await emil.line.fill('Half a sentence about')

  complaints.expectLostConnections()
  await server.kill()

  await test.step('every page says how old it is', async () => {
    for (const { page } of [table, ben, dora, emil]) await expect(banner(page)).toBeVisible()
    await expect(ben.place).toContainText('2nd')
  })

  await test.step('a hand that is raised now waits, and says so', async () => {
    await dora.wish.click()
    await dora.press(en.hands.raise)
    await expect(dora.page.getByText(en.common.sending.waiting)).toBeVisible()
  })

  await server.restart()

  await test.step('it arrives, once', async () => {
    await expect(table.row('Dora Lima')).toBeVisible(back)
    await table.seesQueue('Table 4', 'Ben Okri', 'Dora Lima')
    await expect(dora.place).toContainText('3rd', back)
    await dora.page.reload()
    await expect(dora.place).toContainText('3rd')
    await table.seesQueue('Table 4', 'Ben Okri', 'Dora Lima')
  })

  await test.step('the half-typed text is still there, also after a reload', async () => {
    await expect(banner(emil.page)).toBeHidden(back)
    await expect(emil.line).toHaveValue('Half a sentence about')
    await emil.page.reload()
    await expect(emil.line).toHaveValue('Half a sentence about')
    await emil.press(en.hands.raise)
    await expect(emil.place).toContainText('4th')
  })

  await test.step('the same phone is the same person in the same place', async () => {
    await expect(banner(ben.page)).toBeHidden(back)
    await ben.page.reload()
    await expect(ben.place).toContainText('2nd')
    await expect(ben.page.getByRole('main')).toContainText('Masts on school roofs')
    await table.seesQueue('Table 4', 'Ben Okri', 'Dora Lima', 'Emil Novak')
  })
})

test('a command that was done, but whose answer was lost, is not done twice', async ({ server, visit, complaints }) => {
  const table = await atTheTable(await server.open(), visit)
  const line = await Line.tap(table.page)
  await expect(table.floor).toBeVisible()

  complaints.expectLostConnections()
  line.loseAnswers()
  const field = table.page.getByRole('combobox', { name: en.queue.raiseFor.label })
  await field.fill('Table 4')
  await field.press('Enter')
  await table.seesQueue('Table 4')
  await expect(table.page.getByText(en.common.sending.sending)).toBeVisible()
  await server.kill()
  await expect(banner(table.page)).toBeVisible()
  await server.restart()

  await expect(banner(table.page)).toBeHidden(back)
  await expect(field).toHaveValue('')
  await table.raiseFor('Table 5')
  await table.seesQueue('Table 4', 'Table 5')
})
