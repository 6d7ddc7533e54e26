import type { Page } from '@playwright/test'
import type { Proposal } from '@evenhand/shared/proposal/proposal'
import { ownPages, realPages, type SessionPage } from './support/pages.ts'
import { Phone } from './support/phone.ts'
import { Table } from './support/table.ts'
import { expect, test, type Visit } from './support/trip.ts'
import { en, filled } from './support/words.ts'

const { field } = en.proposal

/** The values of one line each, and what somebody types who knows better than the page. */
const known = {
  title: 'The session that nobody had named',
  layout: 'Three rows of chairs',
  format: 'Round Table',
  durationMinutes: '75',
  year: '2026',
  number: '4711',
  sessionType: 'Workshop',
} as const
const lines = Object.keys(known) as (keyof typeof known)[]

test.describe('a session page, from the paste to the first speaker', () => {
  for (const page of ownPages) test(page.name, async ({ server, visit }) => walk(page, server.url, visit))

  if (!realPages) {
    test('the pages of the forum’s site are not beside this checkout', () => {
      console.log('No session pages stand beside this checkout: only the pages written for these tests were pasted.')
    })
  }
  for (const page of realPages ?? []) test(page.name, async ({ server, visit }) => walk(page, server.url, visit))
})

async function walk({ text, proposals }: SessionPage, url: string, visit: Visit): Promise<void> {
  const organizer = await visit(`${url}/new`)
  await organizer.getByLabel(en.proposal.paste.label).fill(text)
  await organizer.getByRole('button', { name: en.proposal.paste.read }).click()

  const proposal = await choose(organizer, proposals)
  await understood(organizer, proposal)
  const title = await correct(organizer, proposal)

  await organizer.getByRole('button', { name: en.proposal.open.button }).click()
  await expect(organizer.getByRole('heading', { level: 1 })).toHaveText(title)
  for (const { name } of proposal.speakers) if (name) await expect(roleLink(organizer, name).first()).toBeVisible()

  const table = new Table(await visit(await addressOf(roleLink(organizer, en.common.role['onsite-moderator']))))
  await table.start()
  const phone = new Phone(await visit(await joinAddress(organizer), { device: 'phone' }))
  await phone.comeIn({ name: 'Noor Haddad', side: 'online' })
  await phone.raise()
  await expect(table.next).toContainText('Noor Haddad')
  await table.giveNext()
  await expect(phone.hasTheFloor).toBeVisible()
  await expect(table.floor).toContainText('Noor Haddad')
}

/** One roundtable is one session; of several the last is taken here. */
async function choose(page: Page, proposals: Proposal[]): Promise<Proposal> {
  const chosen = proposals.at(-1)
  if (!chosen) throw new Error('the fixture expects no proposal')
  if (proposals.length > 1) {
    await page.getByRole('radio', { name: chosen.title ?? '' }).check()
    await page.getByRole('button', { name: en.proposal.choose.button }).click()
  }
  await expect(page.getByRole('heading', { name: en.proposal.check.title })).toBeVisible()
  return chosen
}

async function understood(page: Page, proposal: Proposal): Promise<void> {
  for (const line of lines)
    await expect(page.getByLabel(field[line], { exact: true })).toHaveValue(String(proposal[line] ?? ''))
  for (const people of ['speakers', 'organizers'] as const) {
    const heading = page.getByRole('heading', { name: `${field[people]} ${proposal[people].length}` })
    const listed = page.locator('section').filter({ has: heading }).last().getByRole('listitem')
    const names = proposal[people].map(({ name }) => name ?? en.proposal.person.nameless)
    for (const name of new Set(names)) await expect(listed.filter({ hasText: name }).first()).toBeVisible()
  }
  for (const [index, question] of proposal.policyQuestions.entries()) {
    const label = filled(en.proposal.question.label, { number: index + 1 })
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(question)
  }
}

/** Types what the page does not say, or something better where it says all; gives the title as it is then. */
async function correct(page: Page, proposal: Proposal): Promise<string> {
  const gap = lines.find((line) => proposal[line] === null) ?? 'layout'
  const input = page.getByLabel(field[gap], { exact: true })
  const missing = page.getByText(en.proposal.check.missing)
  if (proposal[gap] === null) await expect(missing).toContainText(field[gap])
  await input.fill(known[gap])
  await expect(missing.filter({ hasText: field[gap] })).toHaveCount(0)
  return gap === 'title' ? known.title : (proposal.title ?? '')
}

function roleLink(page: Page, name: string) {
  return page.getByRole('link', { name: filled(en.organizer.links.openRole, { name }), exact: true })
}

async function addressOf(link: ReturnType<typeof roleLink>): Promise<string> {
  const address = await link.getAttribute('href')
  if (!address) throw new Error('the link leads nowhere')
  return address
}

/** As somebody comes in who types the code that is written everywhere. */
async function joinAddress(organizer: Page): Promise<string> {
  const { origin, pathname } = new URL(organizer.url())
  return `${origin}${pathname.replace(/\/organizer$/, '')}`
}
