import { Line } from './support/line.ts'
import { atTheDesk, atTheTable, withPhone } from './support/seats.ts'
import { expect, test } from './support/trip.ts'
import { en, filled } from './support/words.ts'

test('hands from the room, from online and from a hub are heard in one queue', async ({
  server,
  visit,
  complaints,
}) => {
  const roundtable = await server.open({}, { policy: 'first-come', debtTurns: 1 })
  const table = await atTheTable(roundtable, visit)
  const desk = await atTheDesk(roundtable, visit)
  const display = (await visit(roundtable.links.display, { device: 'projector' })).getByRole('main')
  const rapporteur = await visit(roundtable.links.rapporteur)
  await table.start()

  const amara = await withPhone(roundtable, visit, { name: 'Amara Nwosu', stakeholderGroup: 'Civil Society' })
  const chen = await withPhone(roundtable, visit, { name: 'Chen Wei', side: 'online' })
  const hub = await withPhone(roundtable, visit, { name: 'Kisumu hub', side: 'hub', hubSize: 14 })
  const bruno = await withPhone(roundtable, visit, { name: 'Bruno Salas' })
  await amara.raise({ text: 'What our village paid' })
  await chen.raise()
  await hub.raise()
  await bruno.raise()

  await test.step('everybody sees the same queue', async () => {
    await table.seesQueue('Amara Nwosu', 'Chen Wei', 'Kisumu hub', 'Bruno Salas')
    await desk.seesHands('Chen Wei', 'Kisumu hub')
    await expect(display).toContainText(en.floor.upNext)
    await expect(display).toContainText('Amara Nwosu')
    await expect(amara.isNext).toBeVisible()
    await expect(hub.place).toContainText('3rd')
  })

  await test.step('the suggestion is taken', async () => {
    await expect(table.next).toContainText('What our village paid')
    await table.giveNext()
    await expect(amara.hasTheFloor).toBeVisible()
    await expect(display).toContainText(en.floor.has)
    await expect(display).toContainText(en.common.stakeholderGroup['Civil Society'])
    await expect(chen.isNext).toBeVisible()
    await expect(chen.page.getByRole('alert')).toContainText(en.hands.next.title)
    await expect(chen.page.getByRole('main')).toContainText(en.hands.next.mic.online)
  })

  await test.step('the room has spoken while online waits: both moderators are told, one answers', async () => {
    const debt = filled(en.signals.alerts.debt_other, { count: 2 })
    await expect(table.alerts).toContainText(debt)
    await expect(desk.alerts).toContainText(debt)
    await table.alerts.getByRole('button', { name: en.signals.alerts.acknowledge }).click()
    await expect(table.alerts).not.toContainText(debt)
    await expect(desk.alerts).not.toContainText(debt)
  })

  await test.step('the moderator chooses somebody else than suggested, and that is written down', async () => {
    await amara.press(en.hands.turn.done)
    await expect(table.floor).toContainText(en.floor.free)
    await table.giveTo('Bruno Salas')
    await expect(bruno.hasTheFloor).toBeVisible()
    await table.endTurn()
    const timeline = rapporteur.getByRole('region', { name: en.rapporteur.timeline })
    await expect(timeline.getByRole('listitem').filter({ hasText: 'Bruno Salas' })).toContainText(
      en.rapporteur.overrode,
    )
    await expect(timeline.getByRole('listitem').filter({ hasText: 'Amara Nwosu' })).not.toContainText(
      en.rapporteur.overrode,
    )
  })

  await test.step('a phone that loses its connection keeps its place', async () => {
    complaints.expectLostConnections()
    await hub.page.context().setOffline(true)
    await expect(
      hub.page.getByRole('paragraph').filter({ hasText: en.common.connection.offlineSince.slice(0, 30) }),
    ).toBeVisible()
    await expect(table.row('Kisumu hub')).toContainText(en.queue.away)
    await hub.page.context().setOffline(false)
    await expect(table.row('Kisumu hub')).not.toContainText(en.queue.away)
    await table.seesQueue('Chen Wei', 'Kisumu hub')
    await expect(hub.place).toContainText('2nd')
  })

  await test.step('the online moderator has checked the sound, and the remote speaker is called and heard', async () => {
    await desk.checkSound('Chen Wei')
    await expect(table.next).toContainText(en.queue.ready)
    await table.giveNext()
    await expect(table.floor).toContainText(en.floor.called)
    await chen.press(en.hands.turn.begun)
    await expect(table.floor).toContainText(en.floor.has)
    await expect(desk.mirror).toContainText('Chen Wei')
    await expect(hub.isNext).toBeVisible()
  })
})

test('a moderator reorders the queue by buttons and by drag, and takes it back', async ({ server, visit }) => {
  const table = await atTheTable(await server.open({}, { policy: 'first-come' }), visit)
  for (const name of ['Ada', 'Ben', 'Cleo']) await table.raiseFor(name)
  await table.seesQueue('Ada', 'Ben', 'Cleo')

  await test.step('by buttons', async () => {
    const sheet = await table.openHand('Cleo')
    await sheet.getByRole('button', { name: en.queue.moveUp }).click()
    await expect(sheet).toContainText(filled(en.queue.place, { place: 2, count: 3 }))
    await sheet.getByRole('button', { name: en.common.action.close }).click()
    await table.seesQueue('Ada', 'Cleo', 'Ben')
    await table.undo()
    await table.seesQueue('Ada', 'Ben', 'Cleo')
  })

  await test.step('by drag', async () => {
    await table.row('Cleo').dragTo(table.row('Ada'), { targetPosition: { x: 120, y: 4 } })
    await table.seesQueue('Cleo', 'Ada', 'Ben')
    await table.undo()
    await table.seesQueue('Ada', 'Ben', 'Cleo')
  })

  await test.step('behind somebody, aside, and back', async () => {
    const sheet = await table.openHand('Ada')
    await sheet.getByRole('button', { name: en.queue.moveBehind }).click()
    await sheet.getByRole('button', { name: 'Ben' }).click()
    await table.seesQueue('Ben', 'Ada', 'Cleo')
    await (await table.openHand('Ben')).getByRole('button', { name: en.queue.park }).click()
    await table.seesQueue('Ada', 'Cleo')
    const back = table.queue.getByRole('button', { name: `${en.queue.unpark}: Ben` })
    await expect(async () => {
      // The sheet of the hand may still be closing over it.
      if (!(await back.isVisible())) await table.queue.locator('summary').click()
      await expect(back).toBeVisible({ timeout: 1000 })
    }).toPass()
    await back.click()
    await table.seesQueue('Ben', 'Ada', 'Cleo')
  })
})

test('signals between the moderators are sent, seen and done on both screens', async ({ server, visit }) => {
  const roundtable = await server.open()
  const table = await atTheTable(roundtable, visit)
  const desk = await atTheDesk(roundtable, visit)
  const tableIsHere = filled(en.common.connection.otherHere, { role: en.common.role['onsite-moderator'] })
  await expect(desk.page.getByText(tableIsHere)).toBeVisible()

  const cannotHear = en.signals.preset['cannot-hear-the-room']
  await desk.page.keyboard.press('3')
  await expect(table.alerts).toContainText(cannotHear)
  await expect(desk.preset('cannot-hear-the-room')).toContainText(en.signals.open)
  await table.alerts.getByRole('button', { name: en.signals.alerts.see }).click()
  await expect(desk.preset('cannot-hear-the-room')).toContainText(en.signals.seen)
  await table.alerts.getByRole('button', { name: en.signals.alerts.done }).click()
  await expect(desk.preset('cannot-hear-the-room')).toContainText(en.signals.done)
  await expect(table.alerts).not.toContainText(cannotHear)

  await table.page.getByRole('button', { name: en.onsite.signal }).click()
  const sheet = table.dialog(en.signals.write)
  await sheet.getByLabel(en.signals.orWrite).fill('Two of yours next, then a break')
  await sheet.getByRole('button', { name: en.common.action.send }).click()
  await expect(sheet.getByLabel(en.signals.orWrite)).toHaveValue('')
  await expect(desk.alerts).toContainText('Two of yours next, then a break')
  await desk.alerts.getByRole('button', { name: en.signals.alerts.see }).click()
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Two of yours' })).toContainText(
    filled(en.signals.seenAt, { time: '' }).trim(),
  )
})

test('two moderators who press at once skip nobody', async ({ server, visit }) => {
  const roundtable = await server.open({}, { policy: 'first-come' })
  const table = await atTheTable(roundtable, visit)
  const desk = await atTheDesk(roundtable, visit)
  const line = await Line.tap(desk.page)
  await table.start()
  await desk.pasteNames('Chen Wei', 'Dina Aziz', 'Emre Kaya')
  for (const name of ['Chen Wei', 'Dina Aziz', 'Emre Kaya']) await desk.people.getByLabel(name).check()
  await desk.send()
  await table.seesQueue('Chen Wei', 'Dina Aziz', 'Emre Kaya')

  await desk.hands.getByRole('button', { name: filled(en.online.hands.more, { name: 'Chen Wei' }) }).click()
  const sheet = desk.page.getByRole('dialog', { name: 'Chen Wei' })
  const give = sheet.getByRole('button', { name: en.floor.give })
  // Each presses before the other's act has arrived.
  line.holdBack()
  await table.giveNext()
  await expect(table.floor).toContainText('Chen Wei')
  await give.click()
  line.letThrough()

  await expect(sheet).toBeHidden()
  await expect(table.floor).toContainText('Chen Wei')
  await expect(desk.mirror).toContainText('Chen Wei')
  await table.seesQueue('Dina Aziz', 'Emre Kaya')
  await expect(table.next).toContainText('Dina Aziz')
})

test('ten hands in the video tool are in the queue after a few keys', async ({ server, visit }) => {
  const roundtable = await server.open({}, { policy: 'first-come' })
  const table = await atTheTable(roundtable, visit)
  const desk = await atTheDesk(roundtable, visit)
  const names = [
    ...['Abebe Girma', 'Beatriz Pinto', 'Caspar Lindt', 'Devika Rao', 'Ebba Strand'],
    ...['Fidel Asante', 'Greta Vogel', 'Hassan Omar', 'Ilse Bakker', 'Jonas Weber'],
  ]
  await desk.pasteNames(...names, 'Karin Falk', 'Leo Marsh')

  const { keyboard } = desk.page
  await keyboard.press('/')
  await expect(desk.search).toBeFocused()
  for (const name of names) {
    await keyboard.type(name.slice(0, 3).toLowerCase())
    await keyboard.press('Enter')
  }
  await expect(
    desk.people.getByRole('button', { name: filled(en.online.tick.send_other, { count: 10 }) }),
  ).toBeVisible()
  await keyboard.press('Control+Enter')

  await table.seesQueue(...names)
  await desk.seesHands(...names)
})
