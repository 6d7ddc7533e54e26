import type { Desk } from '../links/requests.ts'
import { useRequest } from '../links/useRequest.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { saveFile } from '../ui/saveFile.ts'
import { useWords } from '../words/words.ts'
import { fetchReport, reportFormats, type ReportChoice, type ReportFormat } from './requests.ts'

/** The report as files; the page is made to be printed, also to PDF. */
export function ReportDownloads({ desk, choice }: { desk: Desk; choice: ReportChoice }) {
  const t = useWords()
  const request = useRequest()
  const download = async (format: ReportFormat) => {
    const answer = await request.run(() => fetchReport(desk, choice, format))
    if (answer.ok) saveFile(answer.body, `evenhand-${desk.code}-${choice.template}-${choice.locale}.${format}`)
  }
  return (
    <div className="stack">
      <div className="row">
        {reportFormats.map((format) => (
          <Button
            key={format}
            icon={format === 'html' ? 'print' : 'download'}
            disabled={request.state === 'sending'}
            aria-label={t('report.download', { format: t(`report.format.${format}`) })}
            onClick={() => void download(format)}
          >
            {t(`report.format.${format}`)}
          </Button>
        ))}
      </div>
      <RefusalNote refusal={request.refusal} />
    </div>
  )
}
