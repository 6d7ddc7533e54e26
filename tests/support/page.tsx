import { act, cleanup, fireEvent, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Role } from '@evenhand/shared/kernel/roles'
import { wire } from '@evenhand/shared/protocol/wire'
import { FakeSocket } from '../../client/src/session/fakeSocket.ts'
import { SessionContext } from '../../client/src/session/hooks.ts'
import { createSession } from '../../client/src/session/session.ts'
import { needDeskWords, startWords } from '../../client/src/words/words.ts'
import type { Scene } from './given.ts'

const closing: (() => void)[] = []

/** What a browser has and jsdom has not. */
export async function openBrowser(): Promise<void> {
  globalThis.matchMedia = () => ({ matches: true }) as MediaQueryList
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
  await needDeskWords()
  await startWords()
}

/** Ends what a test opened and forgets what it kept. */
export function closeBrowser(): void {
  cleanup()
  for (const close of closing.splice(0)) close()
  localStorage.clear()
  sessionStorage.clear()
}

/** A person's page over a scene: what it shows is their view by the real rules, and the rules answer what it sends. */
export class Page {
  readonly #socket = new FakeSocket()
  readonly #scene: Scene
  readonly #who: string
  readonly #role: Role

  constructor(scene: Scene, who: string, screen: ReactNode) {
    this.#scene = scene
    this.#who = who
    const { id, role } = scene.actor(who)
    this.#role = role
    history.replaceState(null, '', role === 'participant' ? '/r/12345678' : `/r/12345678/${role}#key=secret`)
    const session = createSession('12345678', role, 'en', () => this.#socket.asLinkSocket)
    closing.push(session.open())
    this.#socket.opens()
    const { seq, snapshot, mine } = this.#shown()
    this.#socket
      .last('join')
      .reply({ ok: true, wire, role, participant: id, seq, serverTime: scene.now, snapshot, mine })
    render(<SessionContext value={session}>{screen}</SessionContext>)
  }

  /** The page hears what happened in the scene meanwhile. */
  hears(): this {
    act(() => this.#socket.hears('snapshot', this.#shown()))
    return this
  }

  get text(): string {
    return document.body.textContent
  }

  /** The button with these words. */
  button(words: string): HTMLButtonElement {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))
    if (!found) throw new Error(`no button says ${words}; the page says ${this.text}`)
    return found
  }

  field(): HTMLTextAreaElement {
    const found = document.querySelector('textarea')
    if (!found) throw new Error('there is no field')
    return found
  }

  types(text: string): this {
    fireEvent.change(this.field(), { target: { value: text } })
    return this
  }

  choosesKind(kind: string): this {
    fireEvent.click(document.querySelector(`input[value=${kind}]`) ?? document.body)
    return this
  }

  presses(words: string): this {
    fireEvent.click(this.button(words))
    return this
  }

  /** The command that was sent last. */
  sent(): { type: string; data: unknown } {
    const { type, data } = this.#socket.last('command').data as { type: string; data: unknown }
    return { type, data }
  }

  /** The rules answer the command that was sent last, and the page hears what came of it. */
  async answered(): Promise<this> {
    const { type, data } = this.sent()
    const refusal = this.#scene.send(this.#who, type, data)
    const reply = refusal ? { ok: false, ...refusal } : { ok: true, seq: this.#scene.state.seq }
    await act(async () => this.#socket.last('command').reply(reply))
    return this.hears()
  }

  #shown() {
    const { state } = this.#scene
    const through = <Shown,>(shown: Shown) => JSON.parse(JSON.stringify(shown)) as Shown
    return {
      seq: state.seq,
      snapshot: through(this.#scene.view(this.#role)),
      mine: through(this.#scene.mine(this.#who)),
    }
  }
}
