import type { ReportDocument } from '@evenhand/shared/report/document'
import { useRef } from 'react'
import { useConnection, useView } from '../session/hooks.ts'
import type { ReportChoice } from '../report/requests.ts'
import { useKeptFocus } from '../ui/useKeptFocus.ts'
import { useWords } from '../words/words.ts'
import { Comments } from './Comments.tsx'
import styles from './DraftDesk.module.css'
import { FinalNote } from './FinalNote.tsx'
import { PublishDraft } from './PublishDraft.tsx'

/** What becomes of the report outside: the draft at its link, what its readers say, the final version. For those who answer for it. */
export function DraftDesk({ choice, report }: { choice: ReportChoice; report: ReportDocument | undefined }) {
  const t = useWords()
  const answers = useConnection(({ role }) => role === 'rapporteur' || role === 'organizer')
  const isFinal = useView((view) => view.drafting.finalAt !== undefined)
  if (!answers) return isFinal ? <p className="soft">{t('report.final')}</p> : null
  return <Answering choice={choice} report={report} />
}

function Answering({ choice, report }: { choice: ReportChoice; report: ReportDocument | undefined }) {
  const desk = useRef<HTMLDivElement>(null)
  useKeptFocus(desk)
  return (
    <div ref={desk} tabIndex={-1} className={styles.desk}>
      <FinalNote />
      <PublishDraft choice={choice} />
      <Comments report={report} />
    </div>
  )
}
