import type { BrowserContext } from '@playwright/test'

/** What a browser says by itself while its server is gone or its network is cut. */
const unreachable = /net::ERR_|WebSocket connection to .* failed/

/** Gathers what pages should never say: errors on the console, exceptions, reports of the content security policy. */
export class Complaints {
  readonly heard: string[] = []
  #expected: RegExp[] = []

  /** From here on the connection may fail: that is what the trip is about. */
  expectLostConnections(): void {
    this.#expected.push(unreachable)
  }

  /** From here on pages may ask for what is not there: they say so in their own words. */
  expectNothingThere(): void {
    this.#expected.push(/status of 404 \(Not Found\)/)
  }

  listen(context: BrowserContext, who: string): void {
    const hear = (text: string) => {
      if (!this.#expected.some((expected) => expected.test(text))) this.heard.push(`${who}: ${text}`)
    }
    context.on('console', (message) => {
      if (message.type() === 'error') hear(`${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (error) => hear(String(error.error().stack)))
  }
}
