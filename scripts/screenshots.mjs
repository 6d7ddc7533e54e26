// Takes the pictures of the README: `node scripts/screenshots.mjs`. A rehearsal runs for a while, then each screen at its true size.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs', 'screenshots')
/** The name in addresses, as on a server of one's own. */
const host = 'evenhand.example'
/** Until some have spoken and the queue is as long as it gets (ms). */
const rehearsal = 100_000
/** Until most of the simulated people have answered what they are asked (ms). */
const answering = 6_000
/** What the rapporteur writes; the first line goes on the board. */
const lines = [
  ['Community networks may use idle spectrum from the first hour of a disaster.', 'Alt+1'],
  ['Who pays for fuel when a tower serves two networks?', 'Alt+4'],
  ['Publish which sites are down, every hour.', 'Alt+2'],
]
/** Bytes of one picture. */
const largest = 250_000

const sizes = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  tablet: { viewport: { width: 1024, height: 768 } },
  laptop: { viewport: { width: 1280, height: 800 } },
  projector: { viewport: { width: 1920, height: 1080 } },
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

/** The program with a rehearsal, and its links by role or name. */
async function rehearse(dataDir, port) {
  const env = { ...process.env, PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir, PUBLIC_URL: `http://${host}` }
  const program = spawn(process.execPath, ['server/dist/main.js', '--demo', '--pace', '6'], { cwd: root, env })
  const links = new Map()
  for await (const line of createInterface({ input: program.stdout })) {
    const [, name, link] = /^ {2}(\S.*?) +(http\S+)$/.exec(line) ?? []
    if (name) links.set(name, link)
    if (line.startsWith('Join code')) break
  }
  return { program, links }
}

async function takePictures(browser, links) {
  const roles = ['organizer', 'onsite-moderator', 'online-moderator', 'rapporteur', 'display', 'participant']
  const panellists = [...links].filter(([name]) => !roles.includes(name)).map(([name, link]) => ({ name, link }))
  const code = new URL(links.get('participant')).pathname.replace('/r/', '')
  const known = { links: Object.fromEntries(links), speakers: panellists, renewed: {} }
  const opened = [`evenhand.links.${code}`, JSON.stringify(known)]

  async function visit(address, size) {
    const context = await browser.newContext({ ...sizes[size], colorScheme: 'light', reducedMotion: 'reduce' })
    // As in the browser where the roundtable was opened, which alone knows the links.
    await context.addInitScript((kept) => localStorage.setItem(...kept), opened)
    const page = await context.newPage()
    await page.goto(address)
    await page.locator('h1').first().waitFor()
    return page
  }
  async function photograph(page, name) {
    await sleep(1000)
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path })
    const { size } = statSync(path)
    console.log(`${path} ${Math.round(size / 1000)} kB`)
    if (size > largest) throw new Error(`${name} is larger than ${largest / 1000} kB`)
  }
  async function comeIn(name, side, language, asked) {
    const page = await visit(`${links.get('participant')}?side=${side}&lang=${language}`, 'phone')
    await page.getByRole('textbox').first().fill(name)
    await page.locator('button[type=submit]').click()
    await (asked ? page.getByText(asked) : page.getByRole('heading', { level: 2 })).first().waitFor()
    return page
  }

  await photograph(await visit(`http://${host}/`, 'laptop'), 'home')
  const display = await visit(links.get('display'), 'projector')
  await photograph(display, 'display')
  await photograph(await visit(panellists[0].link, 'tablet'), 'speaker')

  const phone = await comeIn('Sofia Almeida', 'room', 'en')
  await phone.getByRole('button', { name: 'I want to speak' }).click()
  await phone.getByRole('button', { name: 'Raise my hand' }).click()
  await phone.getByRole('button', { name: 'Not now' }).waitFor()
  await photograph(phone, 'participant')
  await photograph(await comeIn('ليلى بن سالم', 'online', 'ar'), 'participant-ar')

  const desk = await visit(links.get('online-moderator'), 'laptop')
  const table = await visit(links.get('onsite-moderator'), 'tablet')
  await desk.getByRole('checkbox', { disabled: false }).first().waitFor()
  await desk.keyboard.press('2')
  await table.getByRole('button', { name: 'Seen' }).click()
  await desk.keyboard.press('6')
  await table.getByRole('button', { name: 'Seen' }).waitFor()
  await photograph(table, 'onsite-moderator')
  await photograph(desk, 'online-moderator')
  await photograph(await visit(links.get('organizer'), 'laptop'), 'organizer')

  await table.keyboard.press('v')
  await table.getByRole('button', { name: 'Ask at once: Agreement' }).click()
  await sleep(answering)
  await table.getByRole('button', { name: 'Close', exact: true }).click()
  await table.getByRole('tab', { name: 'By group' }).waitFor()
  await table.keyboard.press('g')
  await display.getByText('Stakeholder group').first().waitFor()
  await photograph(table, 'polls')
  await photograph(display, 'poll-groups')

  const rapporteur = await visit(links.get('rapporteur'), 'laptop')
  const line = rapporteur.getByRole('textbox', { name: 'The line you are typing' })
  for (const [text, mark] of lines) {
    await line.fill(text)
    if (mark) await line.press(mark)
    await line.press('Enter')
  }
  await rapporteur
    .getByRole('listitem')
    .filter({ hasText: lines[0][0] })
    .getByRole('button', { name: 'To the outcomes' })
    .click()
  await rapporteur.getByRole('button', { name: 'Ask the room' }).click()
  const asked = await comeIn('Yaw Mensah', 'room', 'en', lines[0][0])
  await sleep(answering)
  await photograph(rapporteur, 'rapporteur')
  await photograph(asked, 'participant-outcome')
  await rapporteur.getByRole('button', { name: 'Project it' }).click()
  await photograph(display, 'outcome')
  await rapporteur.getByRole('tab', { name: 'Report' }).click()
  await rapporteur.getByRole('button', { name: 'Write the report across the page' }).click()
  await rapporteur.getByRole('article').first().waitFor()
  await photograph(rapporteur, 'report')
}

execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
mkdirSync(folder, { recursive: true })
const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-'))
const port = await freePort()
const { program, links } = await rehearse(dataDir, port)
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', `--host-resolver-rules=MAP ${host}:80 127.0.0.1:${port}`],
})
try {
  console.log(`A rehearsal runs for ${rehearsal / 1000} s …`)
  await sleep(rehearsal)
  await takePictures(browser, links)
} finally {
  await browser.close()
  program.kill()
  await once(program, 'exit')
  rmSync(dataDir, { recursive: true })
}
