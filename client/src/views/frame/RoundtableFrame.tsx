import type { Role } from '@evenhand/shared/kernel/roles'
import { useEffect, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { SessionContext } from '../../session/hooks.ts'
import { keptDetails } from '../../session/joining.ts'
import { createSession, type Session } from '../../session/session.ts'
import { Announcer } from '../../ui/Announcer.tsx'
import { ShortcutSheet } from '../../ui/ShortcutSheet.tsx'
import { suggestLanguage, useLocale, useWords } from '../../words/words.ts'
import { ConnectionLine } from './ConnectionLine.tsx'
import { Arrival } from './Arrival.tsx'
import { Ended, Opening, TurnedAway } from './Doorway.tsx'

interface RoundtableFrameProps {
  code: string
  page: Role
  children: ReactNode
}

/** Asks a participant who they are, once; then the page comes in. */
export function RoundtableFrame({ code, page, children }: RoundtableFrameProps) {
  const [asked, setAsked] = useState(page !== 'participant' || keptDetails(code) !== undefined)
  if (!asked) return <Arrival code={code} onDone={() => setAsked(true)} />
  return (
    <Connected code={code} page={page}>
      {children}
    </Connected>
  )
}

/** Holds the connection of one page. */
function Connected({ code, page, children }: RoundtableFrameProps) {
  const locale = useLocale()
  const [session] = useState(() => createSession(code, page, locale))
  useEffect(() => session.open(), [session])
  return (
    <SessionContext value={session}>
      <Inside session={session}>{children}</Inside>
      <ShortcutSheet />
      <Announcer />
    </SessionContext>
  )
}

/** Draws the view as soon as there is one; until then it says what it waits for. */
function Inside({ session, children }: { session: Session; children: ReactNode }) {
  const status = useStore(session.store, (state) => state.status)
  const refused = useStore(session.store, (state) => state.refused)
  const present = useStore(session.store, (state) => state.view !== undefined)
  const locale = useStore(session.store, (state) => state.view?.life.locale)
  const title = useStore(session.store, (state) => state.view?.life.title)
  const t = useWords()

  useEffect(() => {
    if (locale) void suggestLanguage(locale)
  }, [locale])

  if (status === 'ended') return <Ended />
  if (status === 'refused' && refused?.refused === 'name-needed')
    return <Arrival code={session.code} nameNeeded onDone={session.enter} />
  if (status === 'refused' && refused) return <TurnedAway refusal={refused} onRetry={session.link.rejoin} />
  if (!present) return <Opening />
  return (
    <>
      <title>{`${title} · ${t(`common.role.${session.page}`)}`}</title>
      <ConnectionLine />
      {children}
    </>
  )
}
