import { isRefusal } from '@evenhand/shared/kernel/decision'
import type { Role } from '@evenhand/shared/kernel/roles'
import { wire } from '@evenhand/shared/protocol/wire'
import { act, cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { FakeSocket } from '../../client/src/session/fakeSocket.ts'
import { SessionContext } from '../../client/src/session/hooks.ts'
import { createSession } from '../../client/src/session/session.ts'
import { shortcutStore, listenForShortcuts } from '../../client/src/ui/shortcuts.ts'
import { needDeskWords } from '../../client/src/words/words.ts'
import type { Scene } from './given.ts'

await needDeskWords()

export interface Desk {
  /** The commands sent so far, as type and data. */
  sent(): { type: string; data: unknown }[]
  /** The server does what was asked last, by its real rules, and every screen hears of it. */
  answers(): Promise<void>
  /** Something happened elsewhere: the screen is shown the scene as it is now. */
  looks(): void
  leaves(): void
}

/** What a browser has and jsdom has not. */
function browserParts(): void {
  Object.assign(window, { matchMedia: () => ({ matches: true }) })
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
}

/** A part of a role's screen before the real rules: the scene plays the server, its time is the screen's. */
export function deskOf(scene: Scene, role: Role, part: ReactNode): Desk {
  browserParts()
  history.replaceState(null, '', '#key=secret')
  const socket = new FakeSocket()
  const session = createSession('12345678', role, 'en', () => socket.asLinkSocket)
  const close = session.open()
  const stopListening = listenForShortcuts()
  const shown = () => JSON.parse(JSON.stringify(scene.view(role))) as object
  socket.opens()
  socket.last('join').reply({
    ok: true,
    wire,
    role,
    participant: role,
    seq: scene.state.seq,
    serverTime: scene.now,
    mine: {},
    snapshot: shown(),
  })
  render(<SessionContext value={session}>{part}</SessionContext>)

  const looks = () => act(() => socket.hears('snapshot', { seq: scene.state.seq, snapshot: shown(), mine: {} }))
  return {
    sent: () => socket.of('command').map(({ data }) => pick(data as { type: string; data: unknown })),
    looks,
    async answers() {
      const asked = socket.last('command')
      const { type, data } = pick(asked.data as { type: string; data: unknown })
      const refused = scene.send(role === 'online-moderator' ? 'online' : 'onsite', type, data)
      await act(async () =>
        asked.reply(isRefusal(refused) ? { ok: false, ...refused } : { ok: true, seq: scene.state.seq }),
      )
      looks()
    },
    leaves() {
      cleanup()
      close()
      stopListening()
      shortcutStore.setState({ groups: [] })
      sessionStorage.clear()
      localStorage.clear()
    },
  }
}

function pick({ type, data }: { type: string; data: unknown }) {
  return { type, data }
}
