import { useState } from 'react'
import type { Desk } from '../links/requests.ts'
import { useRequest } from '../links/useRequest.ts'
import { useCommand, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Select } from '../ui/Field.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { dayAndTime } from '../words/dayAndTime.ts'
import { useLocale, useWords } from '../words/words.ts'
import { EraseWords } from './EraseWords.tsx'
import { deleteRoundtable } from './requests.ts'
import { TakeAway } from './TakeAway.tsx'

const periods = [7, 30, 90, 365, 1825]

/** What the organizer does with a roundtable that is over: take it away, say how long it stays, erase somebody's words, delete it. */
export function AfterSession({ desk }: { desk: Desk }) {
  const t = useWords()
  return (
    <section className="stack" tabIndex={-1} data-keeps="after">
      <div>
        <h2>{t('after.title')}</h2>
        <p className="soft small">{t('after.help')}</p>
      </div>
      <div className="stack">
        <div className="row">
          <TakeAway desk={desk} />
        </div>
        <p className="soft small">{t('after.archiveHelp')}</p>
      </div>
      <Keep />
      <EraseWords />
      <Delete desk={desk} />
    </section>
  )
}

function Keep() {
  const t = useWords()
  const locale = useLocale()
  const { retainDays, deletedAt } = useView(({ life }) => life)
  const { send, refusal } = useCommand()
  const chosen = retainDays === undefined ? '' : String(retainDays)
  return (
    <div className="stack">
      <Select
        label={t('after.keep')}
        value={chosen}
        onChange={({ target }) =>
          void send('life.retain', { days: target.value === '' ? null : Number(target.value) }, { timeless: true })
        }
      >
        <option value="">{t('after.keepForEver')}</option>
        {[...new Set([...periods, ...(retainDays === undefined ? [] : [retainDays])])]
          .toSorted((a, b) => a - b)
          .map((count) => (
            <option key={count} value={count}>
              {t('after.days', { count })}
            </option>
          ))}
      </Select>
      {deletedAt !== undefined && <p role="status">{t('after.deletedOn', { when: dayAndTime(deletedAt, locale) })}</p>}
      <RefusalNote refusal={refusal} />
    </div>
  )
}

function Delete({ desk }: { desk: Desk }) {
  const t = useWords()
  const request = useRequest()
  const [asked, setAsked] = useState(false)
  const remove = async () => {
    const answer = await request.run(() => deleteRoundtable(desk))
    if (answer.ok) location.assign('/')
  }
  return (
    <div className="row">
      <Button tone="danger" icon="close" onClick={() => setAsked(true)}>
        {t('after.delete')}
      </Button>
      <Dialog
        title={t('after.deleteTitle')}
        open={asked}
        onClose={() => setAsked(false)}
        actions={
          <Button tone="danger" state={request.state} onClick={() => void remove()}>
            {t('after.deleteNow')}
          </Button>
        }
      >
        <p>{t('after.deleteHelp')}</p>
        <RefusalNote refusal={request.refusal} />
      </Dialog>
    </div>
  )
}
