import type { Role } from '@evenhand/shared/kernel/roles'
import { keepDetails, markTold, untoldDetails, type Details } from './joining.ts'
import { keepView, lastView } from './kept.ts'
import { createLink, type Link, type LinkOptions } from './link.ts'
import { keyNeeded } from './refusals.ts'
import { deviceSecret, takeKey } from './secrets.ts'
import { createSessionStore, type SessionStore } from './store.ts'

/** One page's part in one roundtable. */
export interface Session {
  code: string
  /** The role that this page is made for; the server's word for who one is stands in the store. */
  page: Role
  store: SessionStore
  link: Link
  /** Connects; the returned function ends the connection and keeps the last view. */
  open(): () => void
  /** Says who one is and asks to be let in again. */
  enter(details: Details): void
}

/** A session that is not connected yet, with the last view of this tab if there is one. */
export function createSession(code: string, page: Role, locale: string, connect?: LinkOptions['connect']): Session {
  const scope = `${code}.${page}`
  const key = takeKey(scope)
  const store = createSessionStore(lastView(scope))
  const details = () => (page === 'participant' ? untoldDetails(code) : undefined)
  const request = () => ({ code, device: deviceSecret(), locale, ...(key && { key }), ...details() })
  const link = createLink({ scope, page, store, request, ...(connect && { connect }) })
  store.subscribe(({ status }) => {
    if (status === 'live' && page === 'participant') markTold(code)
  })
  return {
    code,
    page,
    store,
    link,
    open() {
      // Without a key the server would seat this page among the participants.
      if (!key && page !== 'participant') {
        store.setState({ status: 'refused', refused: keyNeeded, view: undefined })
        return () => undefined
      }
      const close = link.open()
      const stopKeeping = keepView(scope, store, link.heardAt)
      return () => {
        stopKeeping()
        close()
      }
    },
    enter(details) {
      keepDetails(code, details)
      link.rejoin()
    },
  }
}
