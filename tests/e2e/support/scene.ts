import { randomUUID } from 'node:crypto'
import type { JoinRequest } from '@evenhand/shared/protocol/wire'
import { Screen } from '../../support/screen.ts'
import type { Opened, Server } from './server.ts'

type Person = Pick<JoinRequest, 'name' | 'side' | 'hubSize' | 'stakeholderGroup'>

/** A roundtable with people who take part without a browser, so that a screen has something to show. */
export class Scene {
  readonly roundtable: Opened
  readonly table: Screen
  readonly desk: Screen
  readonly #url: string
  readonly #seats: Screen[] = []

  private constructor(url: string, roundtable: Opened) {
    this.#url = url
    this.roundtable = roundtable
    this.table = this.#screen()
    this.desk = this.#screen()
  }

  static async open(server: Server, options: object = {}): Promise<Scene> {
    return Scene.join(server, await server.open({}, options))
  }

  /** The moderators of a roundtable that is there already. */
  static async join(server: Server, roundtable: Opened): Promise<Scene> {
    const scene = new Scene(server.url, roundtable)
    const { code, links } = roundtable
    await scene.table.join({ code, key: keyOf(links['onsite-moderator']) })
    await scene.desk.join({ code, key: keyOf(links['online-moderator']) })
    return scene
  }

  /** In full swing: Amara speaks, all sides wait, one is set aside, Mona was not answered, signals are open, online waits too long. */
  static async busy(server: Server): Promise<Scene> {
    const scene = await Scene.open(server, { policy: 'first-come', debtTurns: 1 })
    const { table, desk } = scene
    await table.do('life.start')
    const mona = await scene.raised({ name: 'Mona Petit', side: 'online', stakeholderGroup: 'Private Sector' })
    await scene.give(mona)
    await mona.do('floor.begin')
    await mona.do('floor.release')

    const amara = await scene.raised({ name: 'Amara Nwosu', side: 'room', stakeholderGroup: 'Civil Society' })
    await scene.raised({ name: 'Chen Wei', side: 'online', stakeholderGroup: 'Technical Community' })
    await scene.raised({ name: 'Kisumu hub', side: 'hub', hubSize: 14 })
    await (await scene.raised({ side: 'online' })).do('hands.park')
    await table.do('hands.raiseFor', { name: 'Table 4, in red', side: 'room', kind: 'reply' })
    await scene.give(amara)
    await desk.do('signals.send', { preset: 'cannot-hear-the-room' })
    await table.do('signals.send', { text: 'Two of yours, then a break' })
    return scene
  }

  async seat(person: Person): Promise<Screen> {
    const seat = this.#screen()
    await seat.join({ code: this.roundtable.code, device: randomUUID(), ...person })
    return seat
  }

  async raised(person: Person): Promise<Screen> {
    const seat = await this.seat(person)
    await seat.do('hands.raise', { kind: 'new-point', text: 'On the cost of towers' })
    return seat
  }

  /** Gives the floor, which is free, to somebody whose hand is up. */
  async give(seat: Screen): Promise<void> {
    await seat.until(() => seat.mine.hand !== undefined)
    await this.table.do('floor.give', { to: seat.mine.hand?.id, instead: null })
  }

  close(): void {
    for (const seat of this.#seats) seat.close()
  }

  #screen(): Screen {
    const screen = new Screen(this.#url)
    this.#seats.push(screen)
    return screen
  }
}

function keyOf(link: string): string {
  return new URLSearchParams(new URL(link).hash.slice(1)).get('key') ?? ''
}
