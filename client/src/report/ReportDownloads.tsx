import type { Desk } from '../links/requests.ts'
import { useRequest } from '../links/useRequest.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { saveFile } from '../ui/saveFile.ts'
import { useWords } from '../words/words.ts'
import { fetchReport, reportFormats, type ReportChoice, type ReportFormat } from './requests.ts'

interface ReportDownloadsProps {
  desk: Desk
  choice: ReportChoice
  /** What is shown is what was chosen, so it can be printed. */
  shown: boolean
}

/** The report as files, and printed as it stands on the desk, also to PDF. */
export function ReportDownloads({ desk, choice, shown }: ReportDownloadsProps) {
  const t = useWords()
  const request = useRequest()
  const download = async (format: ReportFormat) => {
    const answer = await request.run(() => fetchReport(desk, choice, format))
    if (answer.ok) saveFile(answer.body, `evenhand-${desk.code}-${choice.template}-${choice.locale}.${format}`)
  }
  return (
    <div className="stack">
      <div className="row">
        <Button icon="print" disabled={!shown} onClick={printReport}>
          {t('common.action.print')}
        </Button>
        {reportFormats.map((format) => (
          <Button
            key={format}
            icon="download"
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

/** The style sheet of the report's page leaves out everything around it for as long as this lasts. */
function printReport(): void {
  const { dataset } = document.documentElement
  dataset.printing = 'report'
  addEventListener('afterprint', () => delete dataset.printing, { once: true })
  print()
}
