import { levels, type Level } from '@evenhand/shared/attribution/state'
import { useState } from 'react'
import { useQuestions } from '../agenda/questions.ts'
import { useCommand, useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Select } from '../ui/Field.tsx'
import { RadioTiles } from '../ui/RadioTiles.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'

/** How people may be named now; behind it what was agreed can be put down, for one question or all. */
export function Attribution() {
  const t = useWords()
  const now = useView(({ attribution }) => attribution.now)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone="quiet" icon="people" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('notes.attribution.button', { level: t(`notes.attribution.level.${now}`) })}
      </Button>
      <Dialog title={t('notes.attribution.title')} open={open} onClose={() => setOpen(false)}>
        <Agree onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

/** It names the question under discussion first; all of them are one choice away. */
function Agree({ onDone }: { onDone(): void }) {
  const t = useWords()
  const { send, state, refusal } = useCommand()
  const questions = useQuestions()
  const current = useView(({ agenda }) => agenda.current) ?? ''
  const attribution = useView((view) => view.attribution)
  const [where, setWhere] = useState(current)
  const [chosen, setChosen] = useState<Level>()
  const holds = attribution.questions?.[where] ?? attribution.now
  const level = chosen ?? holds

  async function agree() {
    const { ok } = await send('attribution.agree', { level, ...(where && { question: where }) })
    if (ok) onDone()
  }

  return (
    <>
      <p>{t('notes.attribution.explain')}</p>
      <Select
        label={t('notes.attribution.where')}
        value={where}
        onChange={({ target }) => {
          setWhere(target.value)
          setChosen(undefined)
        }}
      >
        {questions.map(({ id, number, text }) => (
          <option key={id} value={id}>
            {`${t('agenda.question', { number })} · ${text}`}
          </option>
        ))}
        <option value="">{t('notes.attribution.all')}</option>
      </Select>
      <RadioTiles<Level>
        legend={t('notes.attribution.title')}
        quietLegend
        tiles={levels.map((value) => ({
          value,
          label: t(`notes.attribution.level.${value}`),
          help: t(`notes.attribution.help.${value}`),
        }))}
        value={level}
        onChange={setChosen}
      />
      <Button tone="primary" state={state} onClick={() => void agree()}>
        {t('notes.attribution.agree')}
      </Button>
      <RefusalNote refusal={refusal} />
    </>
  )
}
