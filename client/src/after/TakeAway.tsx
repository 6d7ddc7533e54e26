import type { Desk } from '../links/requests.ts'
import { useRequest } from '../links/useRequest.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { saveFile } from '../ui/saveFile.ts'
import { useWords } from '../words/words.ts'
import { fetchArchive } from './requests.ts'

/** The roundtable as one file. */
export function TakeAway({ desk }: { desk: Desk }) {
  const t = useWords()
  const request = useRequest()
  const save = async () => {
    const answer = await request.run(() => fetchArchive(desk))
    if (answer.ok) saveFile(answer.body, `${desk.code}.evenhand`)
  }
  return (
    <>
      <Button icon="download" state={request.state} onClick={() => void save()}>
        {t('after.archive')}
      </Button>
      <RefusalNote refusal={request.refusal} />
    </>
  )
}
