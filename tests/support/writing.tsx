import { isRefusal } from '@evenhand/shared/kernel/decision'
import { wire, type CommandReply } from '@evenhand/shared/protocol/wire'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { FakeSocket } from '../../client/src/session/fakeSocket.ts'
import { SessionContext } from '../../client/src/session/hooks.ts'
import { createSession } from '../../client/src/session/session.ts'
import type { Scene } from './given.ts'

/** The rapporteur's screen on a line that can break; the server takes a command when it comes and may be late to say so. */
export class WritingDesk {
  readonly #socket = new FakeSocket()
  readonly #scene: Scene
  readonly #taken = new Map<string, CommandReply>()
  readonly #close: () => void
  #read = 0

  constructor(scene: Scene, part: ReactNode) {
    this.#scene = scene
    history.replaceState(null, '', '#key=secret')
    const session = createSession('12345678', 'rapporteur', 'en', () => this.#socket.asLinkSocket)
    this.#close = session.open()
    this.comesBack()
    render(<SessionContext value={session}>{part}</SessionContext>)
  }

  /** The tab is closed: what it kept is gone, what the browser keeps is not. */
  closes(): void {
    cleanup()
    this.#close()
    sessionStorage.clear()
  }

  drops(): this {
    act(() => this.#socket.drops())
    return this
  }

  comesBack(): this {
    act(() => {
      this.#socket.opens()
      this.#socket.last('join').reply({
        ok: true,
        wire,
        role: 'rapporteur',
        participant: 'rapporteur',
        serverTime: this.#scene.now,
        ...this.#shown(),
        mine: {},
      })
    })
    return this
  }

  /** What was sent arrives; a command that came before happens once. */
  takes(): this {
    const sent = this.#socket.of('command')
    for (const { data } of sent.slice(this.#read)) {
      const { id, type, data: said } = data as { id: string; type: string; data: unknown }
      if (this.#taken.has(id)) continue
      const refused = this.#scene.send('rapporteur', type, JSON.parse(JSON.stringify(said)))
      this.#taken.set(id, isRefusal(refused) ? { ok: false, ...refused } : { ok: true, seq: this.#scene.state.seq })
    }
    this.#read = sent.length
    return this
  }

  /** … and the screen hears of it, and of what it sends upon that. */
  async answers(): Promise<this> {
    do {
      this.takes()
      await act(async () => {
        for (const { data, reply } of this.#socket.of('command')) reply(this.#taken.get((data as { id: string }).id))
      })
    } while (this.#socket.of('command').length > this.#read)
    return this.hears()
  }

  hears(): this {
    act(() => this.#socket.hears('snapshot', { ...this.#shown(), mine: {} }))
    return this
  }

  types(text: string, into = this.line): this {
    fireEvent.change(into, { target: { value: text } })
    return this
  }

  enters(into = this.line, more: object = {}): this {
    fireEvent.keyDown(into, { key: 'Enter', code: 'Enter', ...more })
    return this
  }

  get line(): HTMLTextAreaElement {
    return screen.getByLabelText('The line you are typing')
  }

  get editor(): HTMLTextAreaElement {
    return screen.getByLabelText(/^(Text of the note|As you typed it)$/)
  }

  opens(text: string): this {
    fireEvent.click(screen.getByRole('button', { name: `Change: ${text}` }))
    return this
  }

  presses(name: string | RegExp): this {
    fireEvent.click(screen.getByRole('button', { name }))
    return this
  }

  get list(): string {
    return screen.getByRole('region', { name: 'Notes' }).textContent
  }

  #shown() {
    return {
      seq: this.#scene.state.seq,
      snapshot: JSON.parse(JSON.stringify(this.#scene.view('rapporteur'))) as object,
    }
  }
}
