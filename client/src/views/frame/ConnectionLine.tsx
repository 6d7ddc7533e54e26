import { useEffect, useRef } from 'react'
import { useConnection, useSession } from '../../session/hooks.ts'
import { announce } from '../../ui/announcer.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { timeOfDay } from '../../ui/duration.ts'
import { useWords } from '../../words/words.ts'

/** Says how old the page is while there is no connection, and asks about commands that waited too long. Nothing while all is well. */
export function ConnectionLine() {
  const t = useWords()
  const { link } = useSession()
  const status = useConnection((state) => state.status)
  const lastUpdate = useConnection((state) => state.lastUpdate)
  const asking = useConnection(({ pending }) => Object.values(pending).find(({ state }) => state === 'asking')?.id)
  const away = status === 'offline' || status === 'connecting'
  const text =
    lastUpdate === undefined
      ? t('common.connection.offline')
      : t('common.connection.offlineSince', { time: timeOfDay(lastUpdate, true) })
  useSpokenConnection(away, text)

  return (
    <>
      {away && <Banner icon="signal">{text}</Banner>}
      {asking && !away && (
        <Banner
          icon="question"
          actions={
            <>
              <Button onClick={() => link.drop(asking)}>{t('common.stale.drop')}</Button>
              <Button tone="primary" onClick={() => link.sendNow(asking)}>
                {t('common.stale.send')}
              </Button>
            </>
          }
        >
          {t('common.stale.question')}
        </Banner>
      )}
    </>
  )
}

function useSpokenConnection(away: boolean, text: string) {
  const t = useWords()
  const before = useRef(false)
  useEffect(() => {
    if (away !== before.current) announce(away ? text : t('common.connection.back'), { topic: 'connection' })
    before.current = away
  }, [away, text, t])
}
