import { isAccessible } from './support/accessible.ts'
import { Phone } from './support/phone.ts'
import { Scene } from './support/scene.ts'
import { expect, test } from './support/trip.ts'
import { ar, en, filled, type Words } from './support/words.ts'

test('from a line of the rapporteur to the filed report, with the line cut twice', async ({
  server,
  visit,
  complaints,
}) => {
  test.setTimeout(240_000)
  const scene = await Scene.open(server)
  const { links, code } = scene.roundtable
  await scene.table.do('life.start')
  const amara = await scene.raised({ name: 'Amara Nwosu', side: 'room', stakeholderGroup: 'Civil Society' })
  await scene.give(amara)
  const rapporteur = await visit(links.rapporteur, { device: 'desk' })
  const line = rapporteur.getByRole('textbox', { name: en.notes.line })
  const notes = rapporteur.getByRole('region', { name: en.notes.title, exact: true })
  await line.fill('Masts are shared where they are cheap.')
  await line.press('Enter')
  // What the server has taken can be promoted.
  await expect(notes.getByRole('button', { name: en.notes.act.outcome })).toBeVisible()
  await expect(notes.getByText('Masts are shared where they are cheap.')).toBeVisible()
  await isAccessible(rapporteur, 'rapporteur who writes')
  scene.close()

  complaints.expectLostConnections()
  for (const text of ['Written while the line was cut.', 'And cut once more.']) {
    await server.kill()
    await expect(rapporteur.getByText(/No connection/).first()).toBeVisible()
    await line.fill(text)
    await line.press('Enter')
    await expect(notes.getByText(en.notes.unsent.mark)).toBeVisible()
    await server.restart()
    await expect(notes.getByText(en.notes.unsent.mark)).toBeHidden({ timeout: 30_000 })
  }
  for (const text of ['Masts are shared', 'Written while', 'And cut once more'])
    await expect(notes.getByText(text)).toHaveCount(1)

  const again = await Scene.join(server, scene.roundtable)
  await again.table.do('outcomes.propose', { text: 'Masts should be shared.', question: null })
  await again.table.until(() => again.table.view.outcomes.order.length > 0)
  const [outcome = ''] = again.table.view.outcomes.order
  await again.table.do('outcomes.stage', { outcome, stage: 'called' })
  const display = await visit(links.display, { device: 'projector' })
  await stand(new Phone(await visit(`${links.participant}?side=room`, { device: 'phone' })), en)
  await stand(new Phone(await visit(`${links.participant}?side=online&lang=ar`, { device: 'phone' }), ar), ar)
  await again.table.do('outcomes.show', { shown: outcome })
  await expect(display.getByText('Masts should be shared.')).toBeVisible()
  await isAccessible(display, 'an outcome on the projector')

  await line.press('ArrowUp')
  await expect(notes.getByRole('button', { name: filled(en.notes.edit, { text: 'And cut once more.' }) })).toBeFocused()
  await rapporteur.keyboard.press('o')
  await expect(notes.getByText(en.notes.onBoard)).toBeVisible()
  await rapporteur.keyboard.press('Control+z')
  await expect(notes.getByText(en.notes.onBoard)).toBeHidden()

  const report = async (query: string) => {
    const key = new URLSearchParams(new URL(links.rapporteur).hash.slice(1)).get('key')
    const answer = await fetch(`${server.url}/api/roundtables/${code}/report.md?${query}`, {
      headers: { Authorization: `Bearer ${key}` },
    })
    expect(answer.status).toBe(200)
    return answer.text()
  }
  const named = await report('template=records')
  for (const text of ['Masts are shared', 'Written while', 'Amara Nwosu', 'Masts should be shared'])
    expect(named).toContain(text)
  await expect(rapporteur.locator('body')).toContainText('Amara Nwosu')
  await again.table.do('attribution.agree', { level: 'none' })
  for (const page of [rapporteur, display]) await expect(page.locator('html')).not.toContainText('Amara')
  for (const template of ['igf-2021', 'messages', 'event-report', 'records'])
    for (const locale of ['en', 'ar']) {
      const text = await report(`template=${template}&locale=${locale}`)
      expect(text).not.toContain('Amara')
      expect(text).not.toContain('Nwosu')
    }
  again.close()
})

/** Comes in while an outcome is asked, and says where one stands. */
async function stand({ page }: Phone, words: Words): Promise<void> {
  await page.getByLabel(words.home.arrival.name).fill('Ana')
  await page.getByRole('button', { name: words.home.arrival.button, exact: true }).click()
  await expect(page.getByText('Masts should be shared.')).toBeVisible()
  await page.getByText(words.stances.stance.support, { exact: true }).click()
  await isAccessible(page, 'where one stands')
  await page.getByRole('button', { name: words.stances.send, exact: true }).click()
  await expect(page.getByText(words.stances.saved)).toBeVisible()
}
