import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test'
import { Complaints } from './complaints.ts'
import { devices, type Device } from './devices.ts'
import { Server } from './server.ts'

/** Opens an address in a browser of its own, as somebody else with another device would. */
export type Visit = (address: string, how?: BrowserContextOptions & { device?: Device }) => Promise<Page>

interface Trip {
  /** A server of its own for each trip. */
  server: Server
  complaints: Complaints
  visit: Visit
}

/** Every trip fails when a page of it complains, whatever else went well. */
export const test = base.extend<Trip>({
  server: async ({}, use, info) => {
    const server = await Server.start(info.outputPath('data'))
    await use(server)
    await server.kill()
  },

  complaints: async ({}, use) => {
    const complaints = new Complaints()
    await use(complaints)
    expect(complaints.heard, 'errors that pages reported').toEqual([])
  },

  visit: async ({ browser, complaints }, use) => {
    const contexts: { close(): Promise<void> }[] = []
    await use(async (address, { device = 'laptop', ...options } = {}) => {
      const context = await browser.newContext({
        locale: 'en-GB',
        reducedMotion: 'reduce',
        ...devices[device],
        ...options,
      })
      contexts.push(context)
      complaints.listen(context, `${device} at ${new URL(address).pathname}`)
      const page = await context.newPage()
      await page.goto(address)
      return page
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
})

export { expect }
