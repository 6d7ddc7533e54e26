import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { HttpRefusal } from '../../links/HttpRefusal.tsx'
import { keepOpened, keyIn } from '../../links/known.ts'
import { withoutBlanks } from '../../proposal/form.ts'
import { openRoundtable, type OpeningAnswer } from '../../proposal/opening.ts'
import { useOptions } from '../../proposal/options.ts'
import { withoutForm, type Work } from '../../proposal/work.ts'
import { addToTrack } from '../../track/kept.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'

interface OpenAllProps {
  work: Work
  onWork(work: Work): void
  onOpened(): void
}

/** Every session of the page as it was understood, one after the other, and then the track with all of them; what is refused stays to be checked. */
export function OpenAll({ work, onWork, onOpened }: OpenAllProps) {
  const t = useWords()
  const [, navigate] = useLocation()
  const { options } = useOptions()
  const [sending, setSending] = useState(false)
  const [opened, setOpened] = useState(0)
  const [refusal, setRefusal] = useState<Extract<OpeningAnswer, { ok: false }>>()
  // In memory only: the key opens the whole server.
  const [createKey, setCreateKey] = useState('')
  const [keyNeeded, setKeyNeeded] = useState(false)

  async function openAll() {
    setSending(true)
    setRefusal(undefined)
    let left = work
    for (const form of work.forms) {
      const answer = await openRoundtable(withoutBlanks(form), options, createKey)
      if (answer.ok) {
        const { code, links } = answer.body
        const key = keyIn(links.organizer ?? '')
        keepOpened(code, answer.body)
        if (key !== undefined) addToTrack([{ code, key }])
        // One by one, so that nothing is opened twice however far it came.
        left = withoutForm(left, form)
        onWork(left)
        setOpened((count) => count + 1)
        continue
      }
      setRefusal(answer)
      if (answer.refused === 'create-key-needed') setKeyNeeded(true)
      // A wrong field is this session's; anything else would be said of the next one too.
      if (answer.errors.length === 0) break
    }
    setSending(false)
    if (left.forms.length > 0) return
    onOpened()
    navigate('/track')
  }

  return (
    <div className="stack">
      <div className="row">
        <Button icon="list" state={sending ? 'sending' : 'idle'} onClick={() => void openAll()}>
          {t('proposal.choose.all', { count: work.forms.length })}
        </Button>
      </div>
      <p className="soft small">{t('proposal.choose.allHelp')}</p>
      {opened > 0 && (
        <p role="status">
          {t('proposal.choose.opened', { count: opened })} <Link href="/track">{t('proposal.choose.toTrack')}</Link>
        </p>
      )}
      {keyNeeded && (
        <Field
          type="password"
          dir="ltr"
          label={t('proposal.open.key')}
          help={t('proposal.open.keyHelp')}
          value={createKey}
          onChange={({ target }) => setCreateKey(target.value)}
        />
      )}
      {refusal?.refused !== 'create-key-needed' && <HttpRefusal refusal={refusal} words="proposal.refused.open" />}
      {refusal && refusal.errors.length > 0 && <p>{t('proposal.choose.look')}</p>}
    </div>
  )
}
