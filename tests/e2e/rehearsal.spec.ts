import { expect, test } from './support/trip.ts'
import { en, filled } from './support/words.ts'

test('a rehearsal begun at the start page fills every screen with life', async ({ server, visit }) => {
  const home = await visit(server.url)
  await home.getByRole('button', { name: en.home.rehearsal.button }).click()
  const dialog = home.getByRole('dialog', { name: en.home.rehearsal.ready })
  const address = async (name: string) => (await dialog.getByRole('link', { name }).first().getAttribute('href')) ?? ''
  const { role } = en.common

  const display = await visit(await address(role.display), { device: 'projector' })
  await expect(display.getByRole('main')).toContainText(en.floor.has)
  await expect(display.getByRole('main')).toContainText(en.common.side.online)

  const rapporteur = await visit(await address(role.rapporteur))
  await expect(rapporteur.getByRole('region', { name: en.rapporteur.now }).getByRole('timer')).toBeVisible()

  const panellist = await visit(await address(filled(en.home.rehearsal.panellist, { name: '' })), { device: 'phone' })
  await expect(panellist.getByRole('timer')).toBeVisible()

  const organizer = await visit(await address(role.organizer))
  await expect(organizer.getByRole('table')).toContainText(en.common.side.hub)

  const desk = await visit(await address(role['online-moderator']))
  await expect(desk.getByRole('region', { name: en.online.people }).getByRole('checkbox').first()).toBeVisible()
  await expect(desk.getByRole('region', { name: en.online.mirror }).getByRole('listitem').first()).toBeVisible()

  const phone = await visit(await address(role.participant), { device: 'phone' })
  await phone.getByRole('button', { name: en.home.arrival.button }).click()
  await expect(phone.getByRole('region', { name: en.floor.title }).getByRole('timer')).toBeVisible()

  const table = await visit(await address(role['onsite-moderator']), { device: 'tablet' })
  await expect(table.getByRole('region', { name: en.queue.title }).getByRole('row').first()).toBeVisible()
  await expect(table.getByRole('region', { name: en.floor.title }).getByRole('timer')).toBeVisible()
})
