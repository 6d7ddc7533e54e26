import { useRequest } from '../links/useRequest.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import type { Tracked } from './kept.ts'
import { fetchTrack } from './requests.ts'

/** All rows as a table for a spreadsheet. */
export function TrackFiles({ list }: { list: readonly Tracked[] }) {
  const t = useWords()
  const request = useRequest()
  const download = async (format: 'csv' | 'xlsx') => {
    const answer = await request.run(() => fetchTrack(list, format))
    if (answer.ok) saveAs(answer.body, `evenhand-track.${format}`)
  }
  return (
    <>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          icon="download"
          disabled={request.state === 'sending'}
          onClick={() => void download(format)}
        >
          {t(`track.file.${format}`)}
        </Button>
      ))}
      <RefusalNote refusal={request.refusal} />
    </>
  )
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
