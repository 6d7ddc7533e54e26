import { fingersFit, isAccessible } from './support/accessible.ts'
import { Desk } from './support/desk.ts'
import { ownPages } from './support/pages.ts'
import { Phone } from './support/phone.ts'
import { fitsAcross } from './support/reading.ts'
import { Scene } from './support/scene.ts'
import { Table } from './support/table.ts'
import { expect, test } from './support/trip.ts'
import { en } from './support/words.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} screens keep to WCAG 2.2 AA:`, () => {
    test('start page and new roundtable', async ({ server, visit }) => {
      const page = await visit(server.url, { colorScheme })
      await expect(page.getByRole('heading', { name: en.home.join.title })).toBeVisible()
      await isAccessible(page, 'start page')
      await page.getByRole('link', { name: en.home.create.button }).click()
      await page.getByRole('button', { name: en.proposal.paste.read }).click()
      await expect(page.getByText(en.proposal.paste.empty)).toBeVisible()
      await isAccessible(page, 'nothing pasted')

      const pages = Object.fromEntries(ownPages.map(({ name, text }) => [name, text]))
      await page.getByLabel(en.proposal.paste.label).fill(pages['two-sessions'] ?? '')
      await page.getByRole('button', { name: en.proposal.paste.read }).click()
      await expect(page.getByRole('button', { name: en.proposal.choose.button })).toBeVisible()
      await isAccessible(page, 'two sessions')
      await page.getByRole('button', { name: en.proposal.choose.button }).click()
      await page.getByText(en.proposal.options.title).click()
      await expect(page.getByLabel(en.proposal.options.locale)).toBeVisible()
      await isAccessible(page, 'understood')
    })

    test('organizer', async ({ server, visit }) => {
      const scene = await Scene.busy(server)
      const page = await visit(scene.roundtable.links.organizer, { colorScheme })
      await expect(page.getByRole('table').first()).toBeVisible()
      await isAccessible(page, 'organizer')
      await page.getByRole('button', { name: en.organizer.agenda.add }).click()
      await isAccessible(page, 'a new question')
      await page.goto(page.url().replace('organizer', 'handout'))
      await expect(page.getByRole('article')).toContainText(en.organizer.handout.lead)
      await isAccessible(page, 'handout')
      scene.close()
    })

    test('on-site moderator', async ({ server, visit }) => {
      const quiet = new Table(await visit((await server.open()).links['onsite-moderator'], { colorScheme }))
      await expect(quiet.floor).toContainText(en.onsite.notStarted)
      await isAccessible(quiet.page, 'before the session')

      const scene = await Scene.busy(server)
      const address = scene.roundtable.links['onsite-moderator']
      const table = new Table(await visit(address, { device: 'tablet', colorScheme }))
      const { page } = table
      await expect(table.alerts.getByRole('listitem')).toHaveCount(3)
      await isAccessible(page, 'in full swing')

      const close = () =>
        page.getByRole('dialog').getByRole('button', { name: en.common.action.close, exact: true }).click()
      for (const [name, title] of [
        [en.onsite.signal, en.signals.write],
        [en.onsite.menu, en.onsite.menu],
        [/^All questions/, en.agenda.title],
        [/^Order and times/, en.queue.settings.title],
        [en.floor.answer.whoAnswers, /^Who answers Mona/],
      ] as const) {
        await page.getByRole('button', { name, exact: true }).click()
        await expect(page.getByRole('dialog', { name: title })).toBeVisible()
        await isAccessible(page, String(title))
        await close()
      }
      const sheet = await table.openHand('Chen Wei')
      await isAccessible(page, 'a hand')
      for (const name of [en.queue.moveBehind, en.queue.describe.title, en.queue.merge.title]) {
        await sheet.getByRole('button', { name }).click()
        await isAccessible(page, name)
        await sheet.getByRole('button', { name: en.common.action.back }).click()
      }
      await close()
      await page.keyboard.press('?')
      await isAccessible(page, 'keys')
      scene.close()
    })

    test('online moderator', async ({ server, visit }) => {
      const quiet = new Desk(await visit((await server.open()).links['online-moderator'], { colorScheme }))
      await expect(quiet.people).toContainText(en.online.tick.nobody)
      await isAccessible(quiet.page, 'before the session')

      const scene = await Scene.busy(server)
      const desk = new Desk(await visit(scene.roundtable.links['online-moderator'], { colorScheme }))
      await desk.seesHands('Chen Wei', 'Kisumu hub')
      await desk.people.getByLabel('Mona Petit').check()
      await isAccessible(desk.page, 'in full swing')
      await desk.people.getByRole('button', { name: en.online.paste.open }).click()
      await isAccessible(desk.page, 'names to paste')
      scene.close()
    })

    test('rapporteur', async ({ server, visit }) => {
      const quiet = await visit((await server.open()).links.rapporteur, { colorScheme })
      await expect(quiet.getByRole('main')).toContainText(en.rapporteur.none.title)
      await isAccessible(quiet, 'before the session')
      const scene = await Scene.busy(server)
      const page = await visit(scene.roundtable.links.rapporteur, { colorScheme })
      await expect(page.getByRole('main')).toContainText('Mona Petit')
      await isAccessible(page, 'in full swing')
      scene.close()
    })

    test('panellist', async ({ server, visit }) => {
      const scene = await Scene.busy(server)
      const [panellist] = scene.roundtable.speakers
      const page = await visit(panellist?.link ?? '', { device: 'tablet', colorScheme })
      await expect(page.getByRole('main')).toContainText('Amara Nwosu')
      await isAccessible(page, 'listening')
      await scene.table.do('signals.send', { preset: 'two-minutes-left', person: 's1' })
      await expect(page.getByRole('main')).toContainText(en.signals.preset['two-minutes-left'])
      await isAccessible(page, 'a note')
      await scene.table.do('floor.release')
      await scene.table.do('floor.give', { to: 's1', instead: null })
      await expect(page.getByRole('heading', { name: en.hands.turn.title })).toBeVisible()
      await isAccessible(page, 'speaking')
      scene.close()
    })

    test('projector', async ({ server, visit }) => {
      const scene = await Scene.open(server)
      const page = await visit(scene.roundtable.links.display, { device: 'projector', colorScheme })
      const main = page.getByRole('main')
      await expect(main).toContainText(en.display.join.title)
      await isAccessible(page, 'join')
      await scene.table.do('life.start')
      const amara = await scene.raised({ name: 'Amara Nwosu', side: 'room', stakeholderGroup: 'Civil Society' })
      await scene.raised({ name: 'Chen Wei', side: 'online' })
      await expect(main).toContainText(en.floor.upNext)
      await isAccessible(page, 'between two turns')
      await scene.give(amara)
      await expect(main).toContainText(en.floor.has)
      await page.mouse.move(100, 100)
      await isAccessible(page, 'somebody speaks')
      await scene.table.do('floor.pause')
      await expect(main).toContainText(en.display.pause.clarification)
      await isAccessible(page, 'pause')
      await scene.table.do('life.close')
      await expect(main).toContainText(en.display.end.title)
      await isAccessible(page, 'the end')
      scene.close()
    })

    test('phone, where every target is large enough too', async ({ server, visit }) => {
      const scene = await Scene.open(server)
      const phone = new Phone(await visit(scene.roundtable.links.participant, { device: 'phone', colorScheme }))
      const good = async (what: string) => {
        await isAccessible(phone.page, what)
        await fingersFit(phone.page, what)
        await fitsAcross(phone.page)
      }
      await expect(phone.heading(en.home.arrival.title)).toBeVisible()
      await good('at the door')
      await phone.comeIn({ name: 'Noor Haddad', side: 'online', stakeholderGroup: 'Government' })
      await good('no hand up')
      await phone.press(en.participant.details.open)
      await expect(phone.page.getByRole('dialog')).toBeVisible()
      await good('about you')
      await phone.page.getByRole('dialog').getByRole('button', { name: en.common.action.close, exact: true }).click()

      await scene.table.do('life.start')
      const amara = await scene.raised({ name: 'Amara Nwosu', side: 'room' })
      await phone.wish.click()
      await good('what is it about')
      await phone.line.fill('On the cost of towers')
      await phone.press(en.hands.raise)
      await expect(phone.place).toBeVisible()
      await good('waiting')
      await phone.press(en.hands.notNow)
      await expect(phone.button(en.hands.comeBack)).toBeVisible()
      await good('aside')
      await phone.press(en.hands.comeBack)
      await scene.give(amara)
      await expect(phone.isNext).toBeVisible()
      await good('next')
      await phone.press(en.hands.iAmReady)
      await expect(phone.button(en.hands.notReadyYet)).toBeVisible()
      await good('next and ready')

      await scene.table.do('floor.release')
      await scene.table.until(() => scene.table.view.floor.current === undefined)
      await scene.table.do('floor.give', { to: scene.table.view.queue.order[0], instead: null })
      await expect(phone.button(en.hands.turn.begun)).toBeVisible()
      await good('called')
      await phone.press(en.hands.turn.begun)
      await expect(phone.button(en.hands.turn.begun)).toBeHidden()
      await good('speaking')
      await scene.table.do('life.close')
      await expect(phone.heading(en.participant.thanks.title)).toBeVisible()
      await good('thanks')
      scene.close()
    })
  })
}
