import type { Page } from '@playwright/test'
import { Desk } from './support/desk.ts'
import type { Device } from './support/devices.ts'
import { Phone } from './support/phone.ts'
import { fitsAcross, readsArabic } from './support/reading.ts'
import { Table } from './support/table.ts'
import { expect, test } from './support/trip.ts'
import { ar, filled } from './support/words.ts'

const { proposal, organizer, common } = ar

test('the whole way in Arabic', async ({ server, visit }) => {
  const pages: Page[] = []
  const go = async (address: string, device: Device) => {
    const page = await visit(address, { device, locale: 'ar' })
    pages.push(page)
    return page
  }
  const everyPageReadsArabic = async () => {
    for (const page of pages) {
      await readsArabic(page)
      await fitsAcross(page)
    }
  }

  const home = await go(server.url, 'laptop')
  await expect(home.getByRole('heading', { name: ar.home.join.title })).toBeVisible()
  await everyPageReadsArabic()

  await test.step('a proposal is typed by hand', async () => {
    await home.getByRole('link', { name: ar.home.create.button }).click()
    await home.getByRole('button', { name: proposal.paste.hand }).click()
    await home.getByLabel(proposal.field.title, { exact: true }).fill('قواعد مشتركة للشبكات المحلية')
    await home.getByLabel(proposal.field.durationMinutes).fill('٦٠')
    await home.getByRole('button', { name: proposal.question.add }).click()
    await home.getByLabel(filled(proposal.question.label, { number: 1 }), { exact: true }).fill('من يدفع؟')
    await home.getByRole('button', { name: proposal.person.addSpeaker }).click()
    await home.getByRole('group').getByLabel(proposal.person.name, { exact: true }).fill('ليلى بن سالم')
    await home.getByText(proposal.options.title).click()
    await home.getByLabel(proposal.options.locale).selectOption('ar')
    await fitsAcross(home)
    await home.getByRole('button', { name: proposal.open.button }).click()
    await expect(home.getByRole('heading', { level: 1 })).toHaveText('قواعد مشتركة للشبكات المحلية')
  })

  const linkOf = async (name: string) => {
    const link = home.getByRole('link', { name: filled(organizer.links.openRole, { name }), exact: true })
    return (await link.getAttribute('href')) ?? ''
  }
  const table = new Table(await go(await linkOf(common.role['onsite-moderator']), 'tablet'), ar)
  const desk = new Desk(await go(await linkOf(common.role['online-moderator']), 'laptop'), ar)
  const display = await go(await linkOf(common.role.display), 'projector')
  const rapporteur = await go(await linkOf(common.role.rapporteur), 'laptop')
  const speaker = await go(await linkOf('ليلى بن سالم'), 'phone')
  const phonePage = await go(home.url().replace(/\/organizer.*/, ''), 'phone')
  await expect(phonePage.getByRole('heading', { name: ar.home.arrival.title })).toBeVisible()
  await expect(table.floor).toContainText(ar.onsite.notStarted)
  await expect(desk.hands).toContainText(ar.online.hands.none)
  await expect(display.getByRole('main')).toContainText(ar.display.join.title)
  await expect(rapporteur.getByRole('main')).toContainText(ar.rapporteur.none.title)
  await expect(speaker.getByRole('main')).toContainText(ar.floor.free)
  await everyPageReadsArabic()

  const phone = await new Phone(phonePage, ar).comeIn({ name: 'نور الدين حداد', side: 'online' })
  await table.start()
  await phone.wish.click()
  await readsArabic(phone.page)
  await phone.line.fill('عن كلفة الأبراج')
  await phone.press(ar.hands.raise)
  await expect(phone.isNext).toBeVisible()
  await expect(table.next).toContainText('نور الدين حداد')
  await desk.checkSound('نور الدين حداد')
  await desk.preset('cannot-hear-the-room').click()
  await expect(table.alerts).toContainText(ar.signals.preset['cannot-hear-the-room'])
  await everyPageReadsArabic()

  await table.giveNext()
  await expect(phone.hasTheFloor).toBeVisible()
  await phone.press(ar.hands.turn.begun)
  await expect(display.getByRole('main')).toContainText(ar.floor.has)
  await expect(rapporteur.getByRole('main')).toContainText('نور الدين حداد')
  await everyPageReadsArabic()

  await phone.press(ar.hands.turn.done)
  await expect(phone.wish).toBeVisible()
  await table.page.getByRole('button', { name: ar.onsite.menu }).click()
  await table.page.getByRole('button', { name: ar.onsite.close, exact: true }).click()
  await everyPageReadsArabic()
  await table.page.getByRole('button', { name: ar.onsite.closeNow }).click()
  await expect(phone.heading(ar.participant.thanks.title)).toBeVisible()
  await expect(display.getByRole('main')).toContainText(ar.display.end.title)
  await everyPageReadsArabic()
})
