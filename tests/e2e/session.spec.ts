import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzip } from '../support/unzip.ts'
import { isAccessible } from './support/accessible.ts'
import { Phone } from './support/phone.ts'
import { readsArabic } from './support/reading.ts'
import type { Server } from './support/server.ts'
import { Table } from './support/table.ts'
import { expect, test, type Visit } from './support/trip.ts'
import { ar, en, filled, type Words } from './support/words.ts'

/** What people say in each language; `position` and `message` end up in the report. */
const spoken = {
  en: {
    person: 'Amara Nwosu',
    remote: 'Chen Wei',
    position: 'Masts should be shared where they are cheap',
    unsent: 'Written while the line was cut',
    again: 'And once more without a server',
    edited: 'Participants want masts to be shared.',
    own: 'The room was full to the last seat.',
  },
  ar: {
    person: 'نور الدين حداد',
    remote: 'ليلى منصور',
    position: 'ينبغي تقاسم الأبراج حيث تكون كلفتها منخفضة',
    unsent: 'كُتب والاتصال مقطوع',
    again: 'ومرة أخرى دون خادم',
    edited: 'يريد المشاركون تقاسم الأبراج.',
    own: 'امتلأت القاعة حتى آخر مقعد.',
  },
}

for (const [language, words] of [
  ['en', en],
  ['ar', ar],
] as const)
  test(`the whole session in ${language}, from the first hand to the filed report`, async ({
    server,
    visit,
    complaints,
  }) => {
    test.setTimeout(240_000)
    complaints.expectLostConnections()
    await wholeSession({ server, visit, language, words })
  })

interface Session {
  server: Server
  visit: Visit
  language: keyof typeof spoken
  words: Words
}

async function wholeSession({ server, visit, language, words }: Session): Promise<void> {
  const { person, remote, position, unsent, again, edited, own } = spoken[language]
  const { links } = await server.open({}, { locale: language })
  const locale = language === 'ar' ? 'ar' : 'en-GB'
  const table = new Table(await visit(links['onsite-moderator'], { device: 'tablet', locale }), words)
  const rapporteur = await visit(links.rapporteur, { device: 'desk', locale })
  const display = await visit(links.display, { device: 'projector', locale })
  const phones = [
    await new Phone(await visit(links.participant, { device: 'phone', locale }), words).comeIn({
      name: person,
      side: 'room',
      stakeholderGroup: 'Civil Society',
    }),
    await new Phone(await visit(links.participant, { device: 'phone', locale }), words).comeIn({
      name: remote,
      side: 'online',
      stakeholderGroup: 'Government',
    }),
  ]
  const [first] = phones
  if (!first) throw new Error('nobody came')

  await table.start()
  await first.raise()
  await expect(table.next).toContainText(person)
  await table.giveNext()
  await expect(display.getByRole('main')).toContainText(person)

  const line = rapporteur.getByRole('textbox', { name: words.notes.line })
  const notes = rapporteur.getByRole('region', { name: words.notes.title, exact: true })
  const waits = notes.getByText(words.notes.unsent.mark)
  const write = async (text: string, mark?: string) => {
    await line.fill(text)
    if (mark) await line.press(mark)
    await line.press('Enter')
  }
  // The line is stamped with what this screen shows.
  await expect(rapporteur.getByRole('main')).toContainText(person)
  await write(position, 'Alt+1')
  const noteOf = (text: string) => notes.getByRole('listitem').filter({ hasText: text })
  const promote = (text: string) => noteOf(text).getByRole('button', { name: words.notes.act.outcome })
  // What the server has taken can be promoted; before that it may be on its way without saying so yet.
  const isTaken = (text: string) => expect(promote(text)).toBeVisible({ timeout: 30_000 })
  await isTaken(position)

  await test.step('the rapporteur’s network is cut twice, and no line is lost', async () => {
    await rapporteur.context().setOffline(true)
    await write(unsent)
    await expect(waits).toBeVisible()
    await rapporteur.context().setOffline(false)
    await isTaken(unsent)
    await server.kill()
    await write(again)
    await expect(waits).toBeVisible()
    await server.restart()
    await isTaken(again)
    for (const text of [position, unsent, again]) await expect(notes.getByText(text)).toHaveCount(1)
  })

  await test.step('a note becomes an outcome, and everybody says where they stand', async () => {
    await promote(position).click()
    const board = rapporteur.getByRole('region', { name: words.outcomes.title, exact: true })
    await expect(board.getByText(position)).toBeVisible()
    await board.getByRole('button', { name: words.outcomes.stage.called, exact: true }).click()
    await table.endTurn()
    for (const { page } of phones) {
      await page.getByText(words.stances.stance.support, { exact: true }).click({ timeout: 30_000 })
      await page.getByRole('button', { name: words.stances.send, exact: true }).click()
      await expect(page.getByText(words.stances.saved)).toBeVisible()
    }
    await board.getByRole('button', { name: filled(words.outcomes.open, { text: position }) }).click()
    await board.getByText(words.outcomes.message, { exact: true }).click()
    await isAccessible(rapporteur, 'rapporteur with an outcome')
  })

  await table.page.getByRole('button', { name: words.onsite.menu }).click()
  await table.page.getByRole('button', { name: words.onsite.close, exact: true }).click()
  await table.page.getByRole('button', { name: words.onsite.closeNow }).click()
  await expect(first.heading(words.participant.thanks.title)).toBeVisible()

  await test.step('the report is written to the end and taken away', async () => {
    await rapporteur.getByRole('tab', { name: words.rapporteur.report }).click()
    const report = rapporteur.getByRole('article', { name: words.report.preview })
    await expect(report).toContainText(position)
    await expect(report).toContainText(person)
    const noted = report.locator('[data-piece^="session.q1."]').filter({ hasText: position }).first()
    await noted.getByRole('button', { name: filled(words.report.piece.change, { text: '' }).trim() }).click()
    await report.getByRole('textbox').fill(edited)
    await report.getByRole('textbox').press('Control+Enter')
    await expect(report.getByText(edited)).toBeVisible()
    await report
      .getByRole('button', { name: new RegExp(`^${words.report.piece.addTo.split('{{')[0] ?? ''}`) })
      .first()
      .click()
    await report.getByRole('textbox').fill(own)
    await report.getByRole('button', { name: words.common.action.save }).click()
    await expect(report.getByText(own)).toBeVisible()
    await rapporteur.getByLabel(words.report.figures.women).fill('14')
    await rapporteur.getByRole('button', { name: words.common.action.save }).click()
    await expect(report.getByText('14', { exact: true })).toBeVisible()
    await isAccessible(rapporteur, 'the report being written')
    if (language === 'ar') await readsArabic(rapporteur)
    const document = await wordFile(rapporteur, words.report)
    for (const text of [edited, own, position, '14']) expect(document).toContain(text)
    if (language === 'ar') expect(document).toContain('<w:bidi/>')
    await rapporteur.getByRole('button', { name: words.publish.finish.open }).click()
    await rapporteur.getByRole('button', { name: words.publish.finish.now }).click()
    await expect(rapporteur.getByRole('heading', { name: words.publish.final.title })).toBeVisible()
    await expect(report.getByRole('button')).toHaveCount(0)
  })
}

/** The text document behind the button, as it lies on the disk afterwards. */
async function wordFile(page: Page, { download, format }: Words['report']): Promise<string> {
  const name = new RegExp(`^${filled(download, { format: '.?' })}${format.docx}`)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return unzip(readFileSync(await file.path()))['word/document.xml'] ?? ''
}
