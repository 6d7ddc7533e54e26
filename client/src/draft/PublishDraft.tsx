import { useState } from 'react'
import { AddressLine } from '../links/AddressLine.tsx'
import type { ReportChoice } from '../report/requests.ts'
import { useNow } from '../session/clock.ts'
import { useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { CommandButton } from '../ui/CommandButton.tsx'
import { languages } from '../words/language.ts'
import { useLocale, useWords } from '../words/words.ts'
import styles from './DraftDesk.module.css'
import { FinishDialog } from './FinishDialog.tsx'
import { momentIn } from './moment.ts'
import { PublishDialog } from './PublishDialog.tsx'

/** The draft at its link: what is published, until when it may be commented on, and the steps from there. */
export function PublishDraft({ choice }: { choice: ReportChoice }) {
  const t = useWords()
  const closed = useView(({ life }) => life.stage === 'closed')
  const { published, finalAt } = useView((view) => view.drafting)
  const isFinal = finalAt !== undefined
  const [asked, setAsked] = useState<'publish' | 'finish'>()
  const close = () => setAsked(undefined)
  // What the final note says already is not said twice.
  if (isFinal && !published) return null
  return (
    <section className={styles.publish} aria-labelledby="publish-draft">
      <h3 id="publish-draft">{t(isFinal ? 'publish.titleFinal' : 'publish.title')}</h3>
      {published && <Published />}
      {!published && <p className="soft small">{t(closed ? 'publish.notYet' : 'publish.notClosed')}</p>}
      {closed && (
        <div className="row">
          {!isFinal && (
            <Button tone={published ? 'plain' : 'primary'} onClick={() => setAsked('publish')}>
              {t(published ? 'publish.change' : 'publish.open')}
            </Button>
          )}
          {published && (
            <CommandButton type="drafting.withdraw" data={{}}>
              {t('publish.withdraw')}
            </CommandButton>
          )}
          {!isFinal && <Button onClick={() => setAsked('finish')}>{t('publish.finish.open')}</Button>}
        </div>
      )}
      <PublishDialog open={asked === 'publish'} choice={choice} onClose={close} />
      <FinishDialog open={asked === 'finish'} onClose={close} />
    </section>
  )
}

function Published() {
  const t = useWords()
  const locale = useLocale()
  const { published, finalAt } = useView((view) => view.drafting)
  const now = useNow(60_000, published?.until)
  if (!published) return null
  const { template, locale: language, until } = published
  return (
    <>
      <p>
        <strong>
          {t('publish.published', { form: t(`report.template.${template}`), language: languages[language] })}
        </strong>
      </p>
      {finalAt === undefined && (
        <p>{t(now <= until ? 'publish.until' : 'publish.over', { when: momentIn(locale, until) })}</p>
      )}
      <AddressLine page="draft" label={t('publish.link')} />
      <p className="soft small">
        {finalAt === undefined && t('publish.who')} {t('publish.stays')}
      </p>
    </>
  )
}
