import { fingersFit, isAccessible } from './support/accessible.ts'
import { Phone } from './support/phone.ts'
import { fitsAcross, readsArabic } from './support/reading.ts'
import { Scene } from './support/scene.ts'
import { expect, test } from './support/trip.ts'
import { ar, en, type Words } from './support/words.ts'

const asked = 'Who pays for the masts?'
const late = 'Please hear the islands too.'

for (const { lang, words } of [
  { lang: 'en', words: en },
  { lang: 'ar', words: ar },
])
  test(`a written question from the phone to the table and into the report (${lang})`, async ({
    server,
    visit,
  }, info) => {
    test.setTimeout(120_000)
    const scene = await Scene.open(server)
    const { links, code } = scene.roundtable
    await scene.table.do('life.start')
    const ask = async (name: string, side: 'room' | 'online') => {
      const page = await visit(`${links.participant}?side=${side}&lang=${lang}`, { device: 'phone' })
      return new Phone(page, words).comeIn({ name })
    }
    const farid = await ask('Farid', 'online')
    await tab(farid, words)
    await farid.page.getByLabel(words.questions.ask.label).fill(asked)
    await isAccessible(farid.page, 'asking in writing')
    await fingersFit(farid.page, 'asking in writing')
    await farid.press(words.questions.ask.send)
    await expect(farid.page.getByRole('heading', { name: words.questions.own })).toBeVisible()
    await expect(farid.page.getByText(asked)).toBeVisible()

    const grete = await ask('Grete', 'room')
    await tab(grete, words)
    await grete.press(words.questions.support)
    await expect(grete.button(words.questions.supported)).toBeVisible()
    await isAccessible(grete.page, 'questions of others')
    await fitsAcross(grete.page)
    if (lang === 'ar') await readsArabic(grete.page)
    await grete.page.screenshot({ path: info.outputPath('phone.png') })

    const online = await visit(links['online-moderator'])
    await expect(online.getByRole('tab', { name: en.triage.tab })).toBeVisible()
    await online.keyboard.press('q')
    const desk = online.getByRole('region', { name: en.triage.title })
    await expect(desk.getByText(asked)).toBeVisible()
    await isAccessible(online, 'triage')
    await online.screenshot({ path: info.outputPath('triage.png') })
    await online.keyboard.press('f')
    await expect(desk.getByRole('heading', { name: en.triage.atTable })).toBeVisible()

    const onsite = await visit(links['onsite-moderator'], { device: 'tablet' })
    const alerts = onsite.getByRole('region', { name: en.signals.alerts.title })
    await expect(alerts.getByText(asked)).toBeVisible()
    await onsite.keyboard.press('q')
    await expect(onsite.getByRole('region', { name: en.triage.title })).toBeVisible()
    const cut = await onsite
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.filter((tab) => tab.scrollWidth > tab.clientWidth))
    expect(cut, 'tabs with more in them than they hold').toEqual([])
    await isAccessible(onsite, 'a question at the table')
    await onsite.screenshot({ path: info.outputPath('onsite.png') })
    const projector = await visit(links.display.replace('#', `?lang=${lang}#`), { device: 'projector' })
    await alerts.getByRole('button', { name: en.triage.show }).click()
    await expect(projector.getByText(asked)).toBeVisible()
    await expect(projector.getByText(words.display.question.title)).toBeVisible()
    await isAccessible(projector, 'a question on the projector')
    await projector.screenshot({ path: info.outputPath('projector.png') })
    await alerts.getByRole('button', { name: en.triage.answeredLive }).click()
    await expect(farid.page.getByText(words.questions.standing['answered-live'])).toBeVisible()
    await expect(projector.getByText(asked)).toHaveCount(0)

    await grete.page.getByRole('tab', { name: words.participant.tabs.speak }).click()
    await grete.raise({ text: late })
    await scene.table.do('life.close')
    await expect(grete.page.getByRole('heading', { name: words.questions.late.title })).toBeVisible()
    await expect(grete.page.getByLabel(words.questions.ask.label)).toHaveValue(late)
    await isAccessible(grete.page, 'not reached')
    await grete.press(words.questions.ask.send)
    await expect(grete.page.getByText(words.questions.standing['not-reached'])).toBeVisible()
    await grete.page.screenshot({ path: info.outputPath('late.png') })

    const key = new URLSearchParams(new URL(links.rapporteur).hash.slice(1)).get('key')
    const answer = await fetch(`${server.url}/api/roundtables/${code}/report.md?template=records`, {
      headers: { Authorization: `Bearer ${key}` },
    })
    const report = await answer.text()
    expect(report).toMatch(/Who pays for the masts\?.*answered live/)
    expect(report).toMatch(/Please hear the islands too\..*not reached/)
    scene.close()
  })

test('a hand that the time may not reach becomes a question', async ({ server, visit }, info) => {
  const scene = await Scene.join(server, await server.open({ durationMinutes: 5 }))
  await scene.table.do('life.start')
  for (const name of ['Ada', 'Bo', 'Cem']) await scene.raised({ name, side: 'room' })
  const page = await visit(`${scene.roundtable.links.participant}?side=room`, { device: 'phone' })
  const farid = await new Phone(page).comeIn({ name: 'Farid' })
  await farid.raise({ text: late })
  await farid.press(en.hands.unlikely.ask)
  await expect(page.getByLabel(en.questions.ask.label)).toHaveValue(late)
  await isAccessible(page, 'a hand that becomes a question')
  await fingersFit(page, 'a hand that becomes a question')
  await page.screenshot({ path: info.outputPath('from-hand.png') })
  await farid.press(en.questions.ask.send)
  await expect(farid.wish).toBeVisible()
  await tab(farid, en)
  await expect(page.getByText(late)).toBeVisible()
  scene.close()
})

async function tab(phone: Phone, words: Words): Promise<void> {
  await phone.page.getByRole('tab', { name: words.participant.tabs.questions }).click()
}
