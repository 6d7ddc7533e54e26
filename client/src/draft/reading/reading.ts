import { createContext, useContext } from 'react'
import type { CommandData } from '../../session/commands.ts'
import { createLink, type LinkOptions } from '../../session/link.ts'
import { deviceSecret } from '../../session/secrets.ts'
import type { Session } from '../../session/session.ts'
import { createSessionStore } from '../../session/store.ts'
import { keepSent } from './kept.ts'

export type CommentData = CommandData<'drafting.comment'>

/** A reader's part in a roundtable that is over: none but to send comments, so it connects only for that and takes no seat. */
export interface Reading {
  session: Session
  /** Hands a comment over, to be sent as soon as it can be; false where it is too long to be sent at all. */
  comment(data: CommentData): boolean
  /** Takes back what was not sent. */
  drop(id: string): void
}

export function createReading(code: string, locale: string, connect?: LinkOptions['connect']): Reading {
  const scope = `${code}.draft`
  const store = createSessionStore()
  const request = () => ({ code, device: deviceSecret(), locale, reading: true as const })
  const link = createLink({ scope, page: 'participant', store, request, ...(connect && { connect }) })
  const dropped = new Set<string>()

  // What leaves the outbox was taken by the server, also when the answer comes only after a reload.
  store.subscribe(({ pending }, before) => {
    for (const { id, data } of Object.values(before.pending)) {
      if (pending[id] || dropped.has(id) || !data) continue
      const { piece, text } = data as CommentData
      keepSent(code, { id, piece, text, at: Date.now() })
    }
  })

  return {
    session: { code, page: 'participant', store, link, open: () => link.open(), enter: () => link.rejoin() },
    comment(data) {
      const { id } = link.add('drafting.comment', data, { keeps: true })
      return store.getState().pending[id] !== undefined
    },
    drop(id) {
      dropped.add(id)
      link.drop(id)
    },
  }
}

export interface ReadingPage extends Reading {
  /** Comments are taken now. */
  takes: boolean
  /** Somebody is about to write: the way to the server is opened. */
  begin(): void
}

export const ReadingContext = createContext<ReadingPage | undefined>(undefined)

export function useReading(): ReadingPage {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('This component needs the page of a draft around it')
  return reading
}
