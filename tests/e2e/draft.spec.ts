import type { Page } from '@playwright/test'
import { fingersFit, isAccessible } from './support/accessible.ts'
import { fitsAcross } from './support/reading.ts'
import { Scene } from './support/scene.ts'
import { expect, test } from './support/trip.ts'
import { ar, en, filled, type Words } from './support/words.ts'

const masts = 'Masts are shared where they are cheap.'
const villages = 'Cost falls on villages first.'

test('a draft is published, commented on by two readers, one of them offline in between, and made final', async ({
  server,
  visit,
  complaints,
}) => {
  test.setTimeout(240_000)
  const scene = await Scene.open(server)
  const { links, code } = scene.roundtable
  const address = `${server.url}/draft/${code}`
  await scene.seat({ name: 'Amara Nwosu', side: 'room' })
  await scene.table.do('life.start')
  for (const [text, question] of [
    [masts, 'q1'],
    [villages, 'q2'],
  ])
    await scene.table.do('outcomes.propose', { text, question })

  const rapporteur = await visit(links.rapporteur, { device: 'laptop' })
  await rapporteur.getByRole('tab', { name: en.rapporteur.report }).click()
  await expect(rapporteur.getByText(en.publish.notClosed)).toBeVisible()
  complaints.expectNothingThere()
  const early = await visit(address, { device: 'phone' })
  await expect(early.getByText(en.draft.none.title)).toBeVisible()
  await isAccessible(early, 'nothing published yet')
  await scene.table.do('life.close')
  await rapporteur.getByRole('button', { name: en.publish.open }).click()
  await isAccessible(rapporteur, 'what will be published')
  await rapporteur.getByRole('button', { name: en.publish.dialog.publish, exact: true }).click()
  await expect(rapporteur.getByText(`localhost:${new URL(server.url).port}/draft/${code}`)).toBeVisible()

  const reader = await visit(address, { device: 'phone' })
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Shared spectrum for small networks')
  await expect(reader.getByText(en.draft.draft, { exact: true })).toBeVisible()
  await begin(reader, en, masts)
  await isAccessible(reader, 'a comment being written')
  await fingersFit(reader, 'a comment being written')
  await fitsAcross(reader)
  await reader.getByLabel(en.draft.comment.text).fill('Name the counties, please.')
  await reader.getByLabel(en.draft.comment.name).fill('Noor Haddad')
  await reader.getByRole('button', { name: en.common.action.send, exact: true }).click()
  await expect(sent(reader, en)).toHaveCount(1)

  const other = await visit(`${address}?lang=ar`, { device: 'phone', colorScheme: 'dark' })
  await begin(other, ar, villages)
  await isAccessible(other, 'a comment being written in Arabic')
  // The page is the reader's, the document is its own.
  await expect(other.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(other.getByRole('article')).toHaveAttribute('dir', 'ltr')
  await fitsAcross(other)
  complaints.expectLostConnections()
  await other.context().setOffline(true)
  await other.getByLabel(ar.draft.comment.text).fill('أرجو ذكر الأرقام.')
  await other.getByRole('button', { name: ar.common.action.send, exact: true }).click()
  await begin(other, ar, masts)
  await other.getByLabel(ar.draft.comment.text).fill('نصف')
  await expect(other.getByText('أرجو ذكر الأرقام.')).toBeVisible()
  await expect(sent(other, ar)).toHaveCount(0)
  await other.context().setOffline(false)
  await expect(sent(other, ar)).toHaveCount(1, { timeout: 30_000 })

  const comments = rapporteur.locator('details').filter({ hasText: en.publish.comments.title })
  await expect(comments).toContainText(filled(en.publish.comments.open, { number: 2 }))
  await comments.locator('summary').click()
  const about = (text: string) => comments.getByRole('listitem').filter({ hasText: text }).first()
  await expect(about(masts)).toContainText('Noor Haddad')
  await expect(about(masts)).toContainText('Name the counties, please.')
  await expect(about(villages)).toContainText('أرجو ذكر الأرقام.')
  await expect(about(villages)).toContainText(en.publish.comments.nameless)
  await expect(comments).not.toContainText('نصف')
  await isAccessible(rapporteur, 'comments')
  await about(masts).getByRole('button', { name: en.publish.comments.settle }).click()
  await expect(comments).toContainText(filled(en.publish.comments.open, { number: 1 }))

  // The text changes while somebody reads and has begun to write: they are told, and keep what they have typed.
  await begin(reader, en, villages)
  await reader.getByLabel(en.draft.comment.text).fill('Which')
  const own = { template: 'igf-2021', locale: 'en', piece: 'takeaways.own', version: '', revision: 0 }
  await scene.table.do('drafting.edit', { ...own, text: 'Counties will be named.' })
  const look = () => reader.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(async () => {
    await look()
    await expect(reader.getByText(en.draft.newer.text)).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(reader.getByText('Counties will be named.')).toHaveCount(0)
  await isAccessible(reader, 'a changed draft')
  await reader.getByRole('button', { name: en.draft.newer.show }).click()
  await expect(reader.getByText('Counties will be named.')).toBeVisible()
  await expect(reader.getByRole('article')).toBeFocused()
  await expect(reader.getByLabel(en.draft.comment.text)).toHaveValue('Which')

  await rapporteur.getByRole('button', { name: en.publish.finish.open }).click()
  await rapporteur.getByRole('button', { name: en.publish.finish.now }).click()
  await expect(rapporteur.getByRole('heading', { name: en.publish.final.title })).toBeVisible()
  // The button that asked for it is gone, the keyboard is still here.
  await expect(rapporteur.locator('body')).not.toBeFocused()
  await isAccessible(rapporteur, 'the final version at the desk')

  for (const [page, words] of [
    [reader, en],
    [other, ar],
  ] as const) {
    await expect(page.getByText(words.draft.final, { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: words.draft.comment.button })).toHaveCount(0)
    await expect(page.getByLabel(words.draft.comment.text)).toHaveCount(0)
    await expect(sent(page, words)).toHaveCount(1)
  }
  await expect(other.getByText('نصف')).toBeVisible()
  await isAccessible(other, 'the final version')

  // Amara was there; no panellist came, and nobody who read it afterwards has joined her.
  expect(scene.table.view.participants.seats).toEqual({ room: 1, online: 0, hub: 0 })
  scene.close()
})

/** Opens the form beside a part of the report. */
async function begin(page: Page, words: Words, text: string): Promise<void> {
  // A foreign text stands isolated in its sentence.
  const name = filled(words.draft.comment.on, { text: `.?${text.slice(0, 20)}` })
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await expect(page.getByLabel(words.draft.comment.text)).toBeFocused()
}

function sent(page: Page, words: Words) {
  return page.getByRole('list', { name: words.draft.comment.mine }).getByText(`${words.draft.comment.sent} ·`)
}
