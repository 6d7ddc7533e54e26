import { useState, type ChangeEvent } from 'react'
import { useLocation } from 'wouter'
import { keepOpened } from '../links/known.ts'
import { useRequest } from '../links/useRequest.ts'
import { Field } from '../ui/Field.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import { importArchive } from './requests.ts'

/** A roundtable that was taken away as a file, here or elsewhere, is opened again; its links are new. */
export function OpenArchive({ className }: { className: string | undefined }) {
  const t = useWords()
  const [, navigate] = useLocation()
  const request = useRequest()
  // In memory only: the key opens the whole server.
  const [createKey, setCreateKey] = useState('')
  const keyNeeded = request.refusal?.refused === 'create-key-needed'

  async function open({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    const answer = await request.run(() => importArchive(file, createKey))
    if (!answer.ok) return
    const { code, links } = answer.body
    keepOpened(code, answer.body)
    navigate(`/r/${code}/organizer${new URL(links.organizer ?? location.href).hash}`)
  }

  return (
    <>
      <label className={className}>
        <input
          type="file"
          className="visually-hidden"
          accept=".evenhand,application/x-ndjson"
          onChange={(event) => void open(event)}
        />
        <span>{request.state === 'sending' ? t('after.opening') : t('after.open')}</span>
      </label>
      {(keyNeeded || createKey !== '') && (
        <Field
          type="password"
          dir="ltr"
          label={t('proposal.open.key')}
          help={t('proposal.open.keyHelp')}
          value={createKey}
          onChange={({ target }) => setCreateKey(target.value)}
        />
      )}
      {!keyNeeded && <RefusalNote refusal={request.refusal} />}
    </>
  )
}
