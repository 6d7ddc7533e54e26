import { readFileSync } from 'node:fs'
import { fingersFit, isAccessible } from './support/accessible.ts'
import { fitsAcross, readsArabic } from './support/reading.ts'
import { Scene } from './support/scene.ts'
import { expect, test } from './support/trip.ts'
import { ar, en, filled } from './support/words.ts'

test('M6 two roundtables in one place, one with people; a wrong link is told in its own row, the table leaves as CSV', async ({
  server,
  visit,
}) => {
  const busy = await Scene.busy(server)
  const quiet = await server.open({ title: 'Towers after the flood' })
  const page = await visit(busy.roundtable.links.organizer)
  await page.getByRole('button', { name: en.track.addThis }).click()
  const rows = page.getByRole('list', { name: en.track.title }).locator('> li')
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText(en.track.state.live)
  await expect(rows.first().getByRole('row', { name: en.track.share.people })).toContainText('17')

  await page.getByLabel(en.track.add.label).fill('no link at all')
  await page.getByRole('button', { name: en.track.add.button, exact: true }).click()
  await expect(page.getByText(en.track.add.none)).toBeVisible()
  const wrong = quiet.links.organizer.replace(quiet.code, '00000000')
  await page.getByLabel(en.track.add.label).fill(`${quiet.links.organizer}\n${wrong}`)
  await page.getByRole('button', { name: en.track.add.button, exact: true }).click()
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText('Towers after the flood')
  await expect(rows.nth(1)).toContainText(en.track.state.ready)
  await expect(rows.nth(2)).toContainText(en.refusals['unknown-key'])
  await isAccessible(page, 'track')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: en.track.file.csv }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv.split('\n')[0]).toContain('remote share of people')
  expect(csv).toContain('Towers after the flood')

  await rows.nth(2).getByRole('button').click()
  await expect(rows).toHaveCount(2)
  busy.close()
})

test('M6 the track’s link opens it on another device, in Arabic too, and no key stays in the address bar', async ({
  server,
  visit,
}) => {
  const { code, links } = await server.open()
  const key = new URL(links.organizer).hash.replace('#key=', '')
  const page = await visit(`${server.url}/track#t=${code}:${key}`, { device: 'phone', locale: 'ar' })
  await expect(page.getByRole('link', { name: filled(ar.track.openOf, { title: '' }) })).toHaveAttribute(
    'href',
    `/r/${code}/organizer#key=${key}`,
  )
  await expect(page.getByText(ar.track.state.ready)).toBeVisible()
  expect(page.url()).toBe(`${server.url}/track`)
  await readsArabic(page)
  await fitsAcross(page)
  await fingersFit(page, 'track')
})
