import { useDraftUnder } from '../../session/draft.ts'
import { Announcer } from '../../ui/Announcer.tsx'
import { useWork } from '../../proposal/work.ts'
import { Check } from './Check.tsx'
import { ChooseSession } from './ChooseSession.tsx'
import { Paste } from './Paste.tsx'

/** From a session page to a roundtable: paste, check what was understood, open. */
export function NewView() {
  const page = useDraftUnder('new.page')
  const { work, setWork, clear } = useWork()
  const form = work?.chosen === undefined ? undefined : work.forms[work.chosen]
  const done = () => {
    clear()
    page.clear()
  }
  return (
    <>
      {!work && <Paste page={page} onWork={setWork} />}
      {work && !form && <ChooseSession work={work} onWork={setWork} onOpened={done} />}
      {work && form && (
        <Check work={work} form={form} page={page.text} onWork={setWork} onAgain={clear} onOpened={done} />
      )}
      <Announcer />
    </>
  )
}
