import { useCommand } from '../../session/hooks.ts'
import ballot from '../../polls/ballot/Ballot.module.css'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useLanding } from '../../ui/landing.ts'
import { useWords } from '../../words/words.ts'
import { Convergence } from '../picture/Convergence.tsx'
import styles from './Stand.module.css'
import { StandForm } from './StandForm.tsx'
import { Stood } from './Stood.tsx'
import type { AskedOutcome, OutcomesAtHand } from './useOutcomesAtHand.ts'
import { useStand } from './useStand.ts'

/** One outcome that is asked about: its sentence, and where one stands. */
export function Asked({ at: { id, outcome }, outcomes }: { at: AskedOutcome; outcomes: OutcomesAtHand }) {
  const t = useWords()
  const landing = useLanding()
  const stand = useStand(id, outcome)
  const command = useCommand()
  const { stood, begun, former, before, same } = stand
  const following = outcomes.waiting.find((asked) => asked.id !== id)
  return (
    <section className={ballot.face}>
      <header className={styles.head}>
        <div className={ballot.label}>
          <p className="small soft">{former ? t(same ? 'stances.again' : 'stances.changed') : t('stances.ask')}</p>
          <Turn id={id} outcomes={outcomes} />
        </div>
        <h1 ref={landing} tabIndex={-1} dir="auto" className={ballot.question}>
          {outcome.text}
        </h1>
        {former && (
          <div className={ballot.earlier}>
            <p className="small soft">
              {t('stances.before')} · {t('stances.you', { stance: t(`stances.short.${former}`) })}
            </p>
            {before !== undefined && <p dir="auto">{before}</p>}
          </div>
        )}
      </header>
      {stood && !begun ? (
        <Stood
          outcome={outcome}
          stand={{ ...stand, stood }}
          onward={
            following && (
              <Button tone="primary" size="large" icon="forward" onClick={() => outcomes.go(following.id)}>
                {t('stances.toNext')}
              </Button>
            )
          }
        />
      ) : (
        <StandForm id={id} stand={stand} command={command} onSend={() => outcomes.go(id)} />
      )}
      {stood && <Convergence outcome={outcome} size="phone" />}
    </section>
  )
}

/** From one that is asked about to the other. */
function Turn({ id, outcomes: { called, go } }: { id: string; outcomes: OutcomesAtHand }) {
  const t = useWords()
  const place = called.findIndex((asked) => asked.id === id)
  const [before, after] = [called[place - 1], called[place + 1]]
  if (called.length < 2 || place < 0) return null
  return (
    <div className={styles.turn}>
      <span className="small soft figures">{t('stances.numberOf', { number: place + 1, all: called.length })}</span>
      <IconButton
        icon="backward"
        label={t('stances.previous')}
        disabled={!before}
        onClick={() => before && go(before.id)}
      />
      <IconButton icon="forward" label={t('stances.next')} disabled={!after} onClick={() => after && go(after.id)} />
    </div>
  )
}
