import type { Desk } from '../../links/requests.ts'
import { useRequest } from '../../links/useRequest.ts'
import { Button } from '../../ui/Button.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useWords } from '../../words/words.ts'
import { fetchRecord, recordName, sheetNames, wholeFormats, type RecordFile } from './records.ts'
import styles from './Records.module.css'
import { useOwnDesk } from './useOwnDesk.ts'

/** The record of the roundtable as files: whole, and each table by itself. */
export function Records({ desk, title = true }: { desk: Desk; title?: boolean }) {
  const t = useWords()
  const request = useRequest()
  const download = async (file: RecordFile) => {
    const answer = await request.run(() => fetchRecord(desk, file))
    if (answer.ok) saveFile(answer.body, recordName(desk, file))
  }
  const button = (file: RecordFile, label: string) => (
    <Button
      key={label}
      icon="download"
      tone={'sheet' in file ? 'quiet' : 'plain'}
      disabled={request.state === 'sending'}
      aria-label={t('polls.records.download', {
        format: 'sheet' in file ? `${t('polls.records.csv')}: ${label}` : label,
      })}
      onClick={() => void download(file)}
    >
      {label}
    </Button>
  )
  return (
    <section className="stack" aria-label={t('polls.records.title')}>
      <div>
        {title && <h3>{t('polls.records.title')}</h3>}
        <p className="soft small">{t('polls.records.help')}</p>
      </div>
      <div className="row">{wholeFormats.map((format) => button({ format }, t(`polls.records.${format}`)))}</div>
      <div>
        <p className="soft small">{t('polls.records.tables')}</p>
        <div className={styles.tables}>
          {sheetNames.map((sheet) => button({ format: 'csv', sheet }, t(`polls.records.sheets.${sheet}`)))}
        </div>
      </div>
      <RefusalNote refusal={request.refusal} />
    </section>
  )
}

/** The same behind one tap, with the key of this page. */
export function FoldedRecords() {
  const t = useWords()
  const desk = useOwnDesk()
  return (
    <details className={styles.folded}>
      <summary>{t('polls.records.title')}</summary>
      <Records desk={desk} title={false} />
    </details>
  )
}
