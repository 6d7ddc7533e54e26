import type { Desk } from '../links/requests.ts'
import { useNow } from '../session/clock.ts'
import { useCommand, useView } from '../session/hooks.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { dayAndTime } from '../words/dayAndTime.ts'
import { useLocale, useWords } from '../words/words.ts'
import { daysUntilDeleted } from './soon.ts'
import { TakeAway } from './TakeAway.tsx'

/** In the week before a roundtable is deleted: when, what goes, and the two things that can be done about it. */
export function DeletionWarning({ desk }: { desk: Desk }) {
  const t = useWords()
  const locale = useLocale()
  const at = useView(({ life }) => life.deletedAt)
  const days = daysUntilDeleted(at, useNow(60_000))
  const { send, state, refusal } = useCommand()
  if (at === undefined || days === undefined) return null
  return (
    <div role="alert">
      <Banner
        tone="danger"
        actions={
          <>
            <TakeAway desk={desk} />
            <Button state={state} onClick={() => void send('life.retain', { days: null }, { timeless: true })}>
              {t('after.keepOn')}
            </Button>
          </>
        }
      >
        <strong>{t('after.soon', { count: days, when: dayAndTime(at, locale) })}</strong>
        <br />
        {t('after.soonHelp')}
      </Banner>
      <RefusalNote refusal={refusal} />
    </div>
  )
}
