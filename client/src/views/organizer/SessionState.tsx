import { useState } from 'react'
import { useCommand, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Clock } from '../../ui/Clock.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { timeOfDay } from '../../ui/duration.ts'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import styles from './SessionState.module.css'

/** Where the session stands, and the one step from there. An organizer has no undo, so each step asks first. */
export function SessionState() {
  const t = useWords()
  const life = useView((view) => view.life)
  return (
    <section className={styles.state} data-stage={life.stage}>
      {life.stage === 'ready' && (
        <>
          <h2>{t('organizer.session.ready')}</h2>
          <p className="soft small">{t('organizer.session.readyHelp')}</p>
          <Step
            type="life.start"
            button={t('organizer.session.start')}
            title={t('organizer.session.startTitle')}
            help={t('organizer.session.startHelp', {
              length: t('common.minutes', { count: Math.round(life.durationMs / 60_000) }),
            })}
          />
        </>
      )}
      {life.stage === 'live' && (
        <>
          <h2>{t('organizer.session.live')}</h2>
          {life.endsAt !== undefined && <Clock time={{ endsAt: life.endsAt }} className={styles.clock ?? ''} />}
          <Question />
          <Step
            type="life.close"
            button={t('organizer.session.close')}
            title={t('organizer.session.closeTitle')}
            help={t('organizer.session.closeHelp')}
          />
        </>
      )}
      {life.stage === 'closed' && (
        <>
          <h2>
            {t('organizer.session.closed', { time: life.closedAt === undefined ? '' : timeOfDay(life.closedAt) })}
          </h2>
          <p className="soft small">{t('organizer.session.closedHelp')}</p>
        </>
      )}
    </section>
  )
}

function Question() {
  const t = useWords()
  const { question, count } = useView((view) => view.agenda)
  if (!question) return null
  return <p className="soft small">{t('agenda.questionOf', { number: question.number, count })}</p>
}

interface StepProps {
  type: 'life.start' | 'life.close'
  button: string
  title: string
  help: string
}

function Step({ type, button, title, help }: StepProps) {
  const t = useWords()
  const command = useCommand()
  const [asking, setAsking] = useState(false)
  const go = async () => {
    const reply = await command.send(type, {})
    if (reply.ok) setAsking(false)
  }
  return (
    <>
      <Button tone={type === 'life.start' ? 'primary' : 'plain'} onClick={() => setAsking(true)}>
        {button}
      </Button>
      <Dialog
        title={title}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('common.action.cancel')}
            </Button>
            <Button tone={type === 'life.start' ? 'primary' : 'danger'} state={command.state} onClick={() => void go()}>
              {button}
            </Button>
          </>
        }
      >
        <p>{help}</p>
        <RefusalNote refusal={command.refusal} />
      </Dialog>
    </>
  )
}
