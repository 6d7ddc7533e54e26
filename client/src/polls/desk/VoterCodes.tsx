import { useState, type FormEvent } from 'react'
import { useCommand, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import { CodeSheet } from './CodeSheet.tsx'
import styles from './CodeSheet.module.css'
import { digestsOf, makeCodes, mostAtOnce, mostCodes } from './codes.ts'

/** Makes voter codes in this browser and tells the server their digests. They are shown once. */
export function VoterCodes() {
  const t = useWords()
  const made = useView((view) => view.polls.codes ?? 0)
  const [count, setCount] = useState('50')
  const [wanted, setWanted] = useState(0)
  const [codes, setCodes] = useState<readonly string[]>([])
  const command = useCommand()

  /** Only codes that the server has taken are shown: one that it does not know would be a badge that cannot answer. */
  async function make(event: FormEvent): Promise<void> {
    event.preventDefault()
    const fresh = makeCodes(Math.min(mostCodes, Math.max(1, Math.floor(Number(count)))))
    setWanted(fresh.length)
    setCodes([])
    for (let start = 0; start < fresh.length; start += mostAtOnce) {
      const part = fresh.slice(start, start + mostAtOnce)
      const reply = await command.send('polls.codes', { digests: await digestsOf(part) })
      if (!reply.ok) break
      setCodes((before) => [...before, ...part])
    }
  }
  const put = () => {
    setWanted(0)
    setCodes([])
    command.clear()
  }
  return (
    <div className="stack">
      <p className="soft small">{t('polls.codes.help')}</p>
      <p>{made > 0 ? t('polls.codes.made', { count: made }) : t('polls.codes.none')}</p>
      <form className={styles.make} onSubmit={(event) => void make(event)}>
        <Field
          label={t('polls.codes.count')}
          type="number"
          inputMode="numeric"
          dir="ltr"
          min={1}
          max={mostCodes}
          required
          value={count}
          onChange={({ target }) => setCount(target.value)}
        />
        <Button type="submit" state={command.state}>
          {t('polls.codes.make')}
        </Button>
      </form>
      {codes.length === 0 && <RefusalNote refusal={command.refusal} />}
      {wanted > 0 && codes.length > 0 && (
        <CodeSheet codes={codes} wanted={wanted} refusal={command.refusal} onClose={put} />
      )}
    </div>
  )
}
