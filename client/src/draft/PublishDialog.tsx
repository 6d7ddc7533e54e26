import { useState } from 'react'
import type { ReportChoice } from '../report/requests.ts'
import { serverNow } from '../session/clock.ts'
import { useCommand, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { languages } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { dayOf, endOfLocalDay } from './until.ts'

const dayMs = 86_400_000

interface PublishDialogProps {
  open: boolean
  choice: ReportChoice
  onClose(): void
}

/** What is published, who may read it, and until when comments are taken. */
export function PublishDialog({ open, ...rest }: PublishDialogProps) {
  const t = useWords()
  const again = useView((view) => view.drafting.published !== undefined)
  return (
    <Dialog title={t(again ? 'publish.dialog.changeTitle' : 'publish.dialog.title')} open={open} onClose={rest.onClose}>
      <Choosing {...rest} again={again} />
    </Dialog>
  )
}

function Choosing({ choice, again, onClose }: Omit<PublishDialogProps, 'open'> & { again: boolean }) {
  const t = useWords()
  const { send, state, refusal } = useCommand()
  const published = useView((view) => view.drafting.published)
  const [today] = useState(() => serverNow())
  const isOn = published !== undefined && published.until > today
  const [day, setDay] = useState(dayOf(isOn ? published.until : today + 7 * dayMs))
  const [problem, setProblem] = useState<string>()
  const isPast = refusal?.path === 'data.until'

  const publish = async () => {
    const until = endOfLocalDay(day)
    if (until === undefined) return setProblem(t('publish.dialog.noDay'))
    setProblem(undefined)
    const { ok } = await send('drafting.publish', { ...choice, until })
    if (ok) onClose()
  }
  return (
    <>
      <div>
        <p className="soft small">{t('publish.dialog.what')}</p>
        <p>
          <strong>
            {t(`report.template.${choice.template}`)} · {languages[choice.locale]}
          </strong>
        </p>
      </div>
      <Field
        type="date"
        dir="ltr"
        label={t('publish.dialog.until')}
        help={t('publish.dialog.untilHelp', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        min={dayOf(today)}
        max={dayOf(today + 365 * dayMs)}
        value={day}
        problem={problem ?? (isPast ? t('publish.dialog.past') : undefined)}
        onChange={({ target }) => setDay(target.value)}
      />
      <p className="small">
        {t('publish.who')} {t('publish.stays')} {t('publish.dialog.later')}
      </p>
      {!isPast && <RefusalNote refusal={refusal} />}
      <div className="row">
        <Button tone="primary" state={state} onClick={() => void publish()}>
          {t(again ? 'publish.dialog.change' : 'publish.dialog.publish')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </>
  )
}
