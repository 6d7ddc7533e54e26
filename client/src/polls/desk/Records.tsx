import type { Desk } from '../../links/requests.ts'
import { useRequest } from '../../links/useRequest.ts'
import { Button } from '../../ui/Button.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import { fetchRecord, recordFormats, type RecordFormat } from './records.ts'

/** The record of the roundtable as files. */
export function Records({ desk }: { desk: Desk }) {
  const t = useWords()
  const request = useRequest()
  const download = async (format: RecordFormat) => {
    const answer = await request.run(() => fetchRecord(desk, format))
    if (answer.ok) saveAs(answer.body, `evenhand-${desk.code}-records.${format}`)
  }
  return (
    <section className="stack">
      <div>
        <h3>{t('polls.records.title')}</h3>
        <p className="soft small">{t('polls.records.help')}</p>
      </div>
      <div className="row">
        {recordFormats.map((format) => (
          <Button
            key={format}
            icon="download"
            disabled={request.state === 'sending'}
            aria-label={t('polls.records.download', { format: t(`polls.records.${format}`) })}
            onClick={() => void download(format)}
          >
            {t(`polls.records.${format}`)}
          </Button>
        ))}
      </div>
      <RefusalNote refusal={request.refusal} />
    </section>
  )
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
