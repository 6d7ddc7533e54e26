import type { Page, WebSocketRoute } from '@playwright/test'

/** The page's socket, overheard and disturbed on its way from the server. */
export class Line {
  #upgraded = () => {}
  #loses: (message: string) => boolean = () => false
  #held: (() => void)[] | undefined
  readonly #ready = new Promise<void>((resolve) => (this.#upgraded = resolve))

  /** Loads the page again with the line tapped, and waits until all goes over its WebSocket. */
  static async tap(page: Page): Promise<Line> {
    const line = new Line()
    await page.routeWebSocket(/socket[.]io/, (socket) => line.#connect(socket))
    await page.reload()
    await line.#ready
    return line
  }

  /** What the server answers to commands is lost, until the connection is. What it tells everybody still arrives. */
  loseAnswers(): void {
    // 43: how socket.io marks an answer.
    this.#loses = (message) => message.startsWith('43')
  }

  /** Whatever the server says now arrives late. */
  holdBack(): void {
    this.#held = []
  }

  letThrough(): void {
    for (const arrive of this.#held ?? []) arrive()
    this.#held = undefined
  }

  #connect(socket: WebSocketRoute): void {
    const server = socket.connectToServer()
    socket.onMessage((message) => {
      server.send(message)
      // How engine.io says that nothing more comes by polling.
      if (message === '5') this.#upgraded()
    })
    server.onMessage((message) => {
      if (this.#loses(String(message))) return
      const arrive = () => socket.send(message)
      if (this.#held) this.#held.push(arrive)
      else arrive()
    })
    server.onClose(() => {
      this.#loses = () => false
      void socket.close()
    })
  }
}
