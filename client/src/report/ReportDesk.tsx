import {
  isReportLocale,
  reportLocales,
  templates,
  type ReportLocale,
  type Template,
} from '@evenhand/shared/report/document'
import { useState } from 'react'
import { DraftDesk } from '../draft/DraftDesk.tsx'
import { Records } from '../polls/desk/Records.tsx'
import { useSession, useView } from '../session/hooks.ts'
import { takeKey } from '../session/secrets.ts'
import { Select } from '../ui/Field.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { languages } from '../words/language.ts'
import { useLocale, useWords } from '../words/words.ts'
import { Drafts } from './Drafts.tsx'
import { Deadlines } from './Deadlines.tsx'
import { EditingContext } from './editing.ts'
import { Figures } from './Figures.tsx'
import { usePieceEdits } from './pieceEdits.ts'
import { ReportDownloads } from './ReportDownloads.tsx'
import { ReportPage } from './ReportPage.tsx'
import styles from './ReportDesk.module.css'
import { useReport } from './useReport.ts'

/** The report as it stands, in a form and a language of one's choice, to be read, posted from and taken away; `withRecords` the tables too. */
export function ReportDesk({ withRecords = true }: { withRecords?: boolean }) {
  const t = useWords()
  const own = useLocale()
  const { code, page } = useSession()
  const desk = { code, key: takeKey(`${code}.${page}`) }
  const [template, setTemplate] = useState<Template>('igf-2021')
  const [locale, setLocale] = useState<ReportLocale>(isReportLocale(own) ? own : 'en')
  const { report, refusal } = useReport(desk, { template, locale })
  const edits = usePieceEdits({ template, locale })
  const isFinal = useView(({ drafting }) => drafting.finalAt !== undefined)
  const isWished = report?.template === template && report.locale === locale
  return (
    <section className={styles.desk} aria-label={t('report.title')}>
      <div className={styles.choices}>
        <Select
          label={t('report.form')}
          value={template}
          onChange={({ target }) => setTemplate(target.value as Template)}
        >
          {templates.map((name) => (
            <option key={name} value={name}>
              {t(`report.template.${name}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('report.language')}
          value={locale}
          onChange={({ target }) => setLocale(target.value as ReportLocale)}
        >
          {reportLocales.map((name) => (
            <option key={name} value={name} lang={name}>
              {languages[name]}
            </option>
          ))}
        </Select>
      </div>
      <ReportDownloads desk={desk} choice={{ template, locale }} shown={isWished} />
      <Deadlines />
      <RefusalNote refusal={refusal} />
      {report && (
        // Another form is on its way: what is typed now would go into the one that is wished.
        <EditingContext value={isFinal || !isWished ? undefined : { choice: { template, locale }, edits }}>
          <ReportPage report={report} busy={!isWished} />
        </EditingContext>
      )}
      {!isFinal && <Figures />}
      <DraftDesk choice={{ template, locale }} report={report} />
      {report && <Drafts drafts={report.drafts} />}
      {withRecords && <Records desk={desk} />}
    </section>
  )
}
