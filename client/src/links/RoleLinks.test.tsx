// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { closeBrowser, openBrowser } from '../../../tests/support/page.tsx'
import { keepOpened } from './known.ts'
import type { ListedLink } from './listed.ts'
import { RoleLinks } from './RoleLinks.tsx'

const desk = { code: '12345678', key: 'evh_organizer_own' }
const address = (role: string, key: string) => `https://table.example/r/12345678/${role}#key=${key}`

let listed: ListedLink[] = []
let copied: string | undefined

function add(role: ListedLink['role'], label = ''): ListedLink {
  const link = { id: `k${listed.length}`, role, label, createdAt: 0, revoked: false }
  listed.push(link)
  return link
}

/** The list of links as a server keeps it: renewing ends one and adds one, and only the answer tells the new key. */
async function server(path: string, { headers }: { headers: Record<string, string> }) {
  if (headers['Authorization'] !== `Bearer ${desk.key}`)
    return Response.json({ refused: 'unknown-key', detail: '' }, { status: 401 })
  const [, id, act] = /links\/(\w+)\/(\w+)$/.exec(path) ?? []
  const link = listed.find((one) => one.id === id)
  if (!link) return Response.json(structuredClone(listed))
  link.revoked = true
  if (act === 'revoke') return Response.json(link)
  const renewed = add(link.role, link.label)
  return Response.json({ ...renewed, link: address(link.role, `renewed_${renewed.id}`) })
}

beforeAll(openBrowser)
beforeEach(() => {
  listed = []
  for (const role of ['organizer', 'onsite-moderator', 'online-moderator', 'rapporteur', 'display'] as const) add(role)
  add('speaker', 'Ana')
  add('speaker', 'Ben')
  vi.stubGlobal('fetch', server)
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => (copied = text) } })
})
afterEach(() => {
  closeBrowser()
  vi.unstubAllGlobals()
  copied = undefined
})

function opened() {
  keepOpened('12345678', {
    links: { organizer: address('organizer', 'own'), rapporteur: address('rapporteur', 'first') },
    speakers: [
      { name: 'Ana', link: address('speaker', 'ana') },
      { name: 'Ben', link: address('speaker', 'ben') },
    ],
  })
}

const show = () => act(async () => void render(<RoleLinks desk={desk} />))
const press = (target: HTMLElement) => act(async () => void fireEvent.click(target))
const button = (name: string) => screen.getByRole('button', { name })
const row = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest('li')
  if (!found) throw new Error(`${name} has no row`)
  return within(found)
}

async function renew(name: string) {
  await press(row(name).getByRole('button', { name: /^Renew/ }))
  await press(button('Renew'))
}

test('the links of the opening are known in the browser that opened it', async () => {
  opened()
  await show()
  await press(button('Copy: Ben'))
  expect(copied).toBe(address('speaker', 'ben'))
  expect(row('Rapporteur').getByRole('link').getAttribute('href')).toBe(address('rapporteur', 'first'))
})

test('elsewhere a link has to be renewed, and is known from then on, also after a reload', async () => {
  await show()
  expect(row('Ana').queryByRole('link')).toBeNull()
  await renew('Ana')
  cleanup()
  await show()
  expect(row('Ana').getByRole('link').getAttribute('href')).toBe(address('speaker', 'renewed_k7'))
  expect(row('Ben').queryByRole('link')).toBeNull()
})

test('a link that was renewed elsewhere is not taken for the one that is known here', async () => {
  opened()
  const old = listed.find(({ role }) => role === 'rapporteur')
  if (old) old.revoked = true
  add('rapporteur')
  await show()
  expect(row('Rapporteur').queryByRole('link')).toBeNull()
  expect(row('Rapporteur').getByRole('button', { name: 'Renew: Rapporteur' })).toBeTruthy()
})

test('the organizer’s own link is known on every device: it is the one of this page', async () => {
  await show()
  expect(row('Organizer').getByRole('link').getAttribute('href')).toBe(
    `${location.origin}/r/12345678/organizer#key=${desk.key}`,
  )
})

test('a withdrawn link stays in the list, says so, and offers nothing', async () => {
  opened()
  await show()
  await press(button('Renew or withdraw: Rapporteur'))
  await press(button('Withdraw'))
  expect(row('Rapporteur').getByText('Withdrawn: nobody can come in by it.')).toBeTruthy()
  expect(row('Rapporteur').queryByRole('button')).toBeNull()
})

test('a refusal stands where the list would be, in words', async () => {
  await act(async () => void render(<RoleLinks desk={{ ...desk, key: 'wrong' }} />))
  expect(screen.getByRole('alert').textContent).toBe('This link is not valid here. Ask the organizer for a new one.')
})

test('a panellist’s name that the server no longer has is forgotten in this browser too, and their link stays known', async () => {
  opened()
  for (const link of listed) if (link.label === 'Ana') link.label = ''
  await show()
  const kept = localStorage.getItem('evenhand.links.12345678') ?? ''
  expect(kept).not.toContain('Ana')
  expect(kept).toContain('Ben')
  expect(kept).toContain(address('speaker', 'ana'))
})
