/** A polling session of socket.io made by hand, so that a test decides when, and whether, it fetches what waits for it. */
export class PollingLine {
  readonly #at: string

  private constructor(at: string) {
    this.#at = at
  }

  static async open(url: string): Promise<PollingLine> {
    const handshake = `${url}/socket.io/?EIO=4&transport=polling`
    const { sid } = JSON.parse((await (await fetch(handshake)).text()).slice(1)) as { sid: string }
    const line = new PollingLine(`${handshake}&sid=${sid}`)
    await line.send('40')
    await line.poll()
    return line
  }

  async send(packet: string): Promise<void> {
    await fetch(this.#at, { method: 'POST', body: packet })
  }

  /** Everything that waits, as the text of packets; answers the server's pings. */
  async poll(): Promise<string[]> {
    const response = await fetch(this.#at)
    const packets = (await response.text()).split('\x1e')
    if (packets.includes('2')) await this.send('3')
    return packets
  }

  /** Polls until a packet fits, and returns all packets up to then. */
  async pollUntil(fits: (packet: string) => boolean): Promise<string[]> {
    const all: string[] = []
    while (!all.some(fits)) all.push(...(await this.poll()))
    return all
  }
}
