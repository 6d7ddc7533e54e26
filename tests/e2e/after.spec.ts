import { isAccessible } from './support/accessible.ts'
import { fitsAcross, readsArabic } from './support/reading.ts'
import { Scene } from './support/scene.ts'
import { expect, test } from './support/trip.ts'
import { ar, en, filled, type Words } from './support/words.ts'

for (const [language, words] of [
  ['en', en],
  ['ar', ar],
] as const)
  test(`a roundtable that is over is taken away, freed of somebody’s words, deleted and opened again: ${language}`, async ({
    server,
    visit,
    complaints,
  }) => {
    const scene = await Scene.open(server, { locale: language })
    const { links } = scene.roundtable
    await scene.table.do('life.start')
    const amara = await scene.raised({ name: 'Amara Nwosu', side: 'online' })
    await scene.give(amara)
    await scene.table.do('notes.write', { text: 'Amara Nwosu wants masts to be shared.' })
    await scene.table.do('life.close')
    const page = await visit(links.organizer, { locale: language === 'ar' ? 'ar' : 'en-GB' })
    const after = words.after
    await expect(page.getByRole('heading', { name: after.title })).toBeVisible()

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: after.archive }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`${scene.roundtable.code}.evenhand`)
    await page.getByLabel(after.keep, { exact: true }).selectOption('30')
    await expect(page.getByText(firstWords(after.deletedOn))).toBeVisible()
    await expect(page.getByText(after.soonHelp)).toHaveCount(0)
    await page.getByLabel(after.keep, { exact: true }).selectOption('7')
    await expect(page.getByRole('alert').filter({ hasText: after.soonHelp })).toBeVisible()
    await isAccessible(page, 'soon to be deleted')
    await page.getByRole('button', { name: after.keepOn }).click()
    await expect(page.getByText(after.soonHelp)).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
    await page.getByLabel(after.keep, { exact: true }).selectOption('30')

    await page.getByLabel(after.erase, { exact: true }).selectOption('Amara Nwosu')
    await page.getByRole('button', { name: after.eraseButton }).click()
    await expect(page.getByRole('dialog')).toContainText(filled(after.eraseTitle, { name: '' }).trim().slice(0, 8))
    await page.getByRole('button', { name: after.eraseNow }).click()
    await expect(page.getByRole('article', { name: words.report.preview })).toContainText('[…]')
    await expect(page.getByRole('main')).not.toContainText('Nwosu')
    await isAccessible(page, 'after the session')
    if (language === 'ar') await readsArabic(page)
    await fitsAcross(page)

    complaints.expectLostConnections()
    await page.getByRole('button', { name: after.delete, exact: true }).click()
    await page.getByRole('button', { name: after.deleteNow }).click()
    await expect(page.getByRole('heading', { name: words.home.join.title })).toBeVisible()
    scene.close()

    await page.goto(`${server.url}/new`)
    await isAccessible(page, 'a new roundtable')
    await page.getByLabel(after.open).setInputFiles(await file.path())
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shared spectrum for small networks')
    await expect(page.getByRole('article', { name: words.report.preview })).toContainText('Amara Nwosu')
  })

/** What stands in a sentence before the first value. */
function firstWords(text: Words['after']['deletedOn']): string {
  return text.split('{{')[0]?.trim() ?? text
}
