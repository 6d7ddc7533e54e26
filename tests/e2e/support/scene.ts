import { randomUUID } from 'node:crypto'
import type { JoinRequest } from '@evenhand/shared/protocol/wire'
import { Screen } from '../../support/screen.ts'
import type { Opened, Server } from './server.ts'

type Seat = Pick<JoinRequest, 'name' | 'side' | 'hubSize' | 'stakeholderGroup'>

/** People who take part without a browser, so that a screen has something to show. */
export class Scene {
  readonly roundtable: Opened
  readonly #url: string
  readonly #seats: Screen[] = []

  private constructor(url: string, roundtable: Opened) {
    this.#url = url
    this.roundtable = roundtable
  }

  static async open(server: Server, options: object = {}): Promise<Scene> {
    return new Scene(server.url, await server.open({}, options))
  }

  /** In full swing: one speaks, every side waits, something was said between the moderators, somebody online was not answered. */
  static async busy(server: Server, options: object = {}): Promise<Scene> {
    const scene = await Scene.open(server, { policy: 'first-come', debtTurns: 1, ...options })
    const table = await scene.staff('onsite-moderator')
    const desk = await scene.staff('online-moderator')
    await table.do('life.start')
    const mona = await scene.seat({ name: 'Mona Petit', side: 'online', stakeholderGroup: 'Private Sector' })
    await mona.do('hands.raise', { kind: 'new-point' })
    await scene.giveNext(table)
    await mona.do('floor.begin', { intervention: mona.view.floor.current?.id })
    await mona.do('floor.release', { intervention: mona.view.floor.current?.id })

    const wishes = [
      { name: 'Amara Nwosu', side: 'room', stakeholderGroup: 'Civil Society' },
      { name: 'Chen Wei', side: 'online', stakeholderGroup: 'Technical Community' },
      { name: 'Kisumu hub', side: 'hub', hubSize: 14 },
      { name: '', side: 'online' },
    ] as const
    for (const seat of wishes) await (await scene.seat(seat)).do('hands.raise', { kind: 'new-point', text: 'On the cost of towers' })
    await table.do('hands.raiseFor', { name: 'Table 4, in red', side: 'room', kind: 'reply' })
    await scene.giveNext(table)
    await desk.do('signals.send', { preset: 'cannot-hear-the-room' })
    await table.do('signals.send', { text: 'Two of yours, then a break' })
    await scene.aside(table)
    scene.#leave(table, desk)
    return scene
  }

  async staff(role: 'onsite-moderator' | 'online-moderator'): Promise<Screen> {
    return this.#join({ key: new URLSearchParams(new URL(this.roundtable.links[role]).hash.slice(1)).get('key') ?? '' })
  }

  async seat(seat: Seat): Promise<Screen> {
    return this.#join({ ...seat, device: randomUUID() })
  }

  /** Gives the floor to whoever is suggested. */
  async giveNext(table: Screen): Promise<void> {
    const { floor, queue } = table.view
    await table.do('floor.give', { to: queue.order[0], instead: floor.current?.id ?? null })
  }

  /** The last in the queue is set aside. */
  async aside(table: Screen): Promise<void> {
    await table.do('hands.park', { hand: table.view.queue.order.at(-1) })
  }

  close(): void {
    this.#leave(...this.#seats)
  }

  #leave(...screens: Screen[]): void {
    for (const screen of screens) screen.close()
  }

  async #join(request: Omit<JoinRequest, 'code'>): Promise<Screen> {
    const screen = new Screen(this.#url)
    this.#seats.push(screen)
    await screen.join({ code: this.roundtable.code, ...request })
    return screen
  }
}
