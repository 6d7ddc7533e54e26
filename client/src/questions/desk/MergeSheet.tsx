import { useState } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { listed, openIn, type Listed } from '../listed.ts'
import styles from './Desk.module.css'
import { found } from './found.ts'

interface SheetProps {
  question: Listed
  open: boolean
  onClose(): void
}

/** Which other question says the same. */
export function MergeSheet({ question, open, onClose }: SheetProps) {
  const t = useWords()
  return (
    <Dialog title={t('triage.mergeInto', { number: question.number })} open={open} onClose={onClose}>
      <Others question={question} onClose={onClose} />
    </Dialog>
  )
}

const mostShown = 8

function Others({ question, onClose }: Omit<SheetProps, 'open'>) {
  const t = useWords()
  const [sought, setSought] = useState('')
  const { questions } = useView((view) => view.questions)
  const command = useCommand()
  const others = openIn(listed(questions), 'support').filter(
    (other) => other.id !== question.id && found(other, sought),
  )

  async function merge(into: string) {
    const { ok } = await command.send('questions.end', { question: question.id, end: 'merged', into })
    if (ok) onClose()
  }

  return (
    <>
      <p dir="auto">{question.text}</p>
      <p className="small soft">{t('triage.mergeHelp')}</p>
      <Field label={t('triage.search')} value={sought} onChange={({ target }) => setSought(target.value)} />
      <ul className={styles.list} aria-label={t('triage.choose')}>
        {others.slice(0, mostShown).map(({ id, number, text }) => (
          <li key={id}>
            <Button className={styles.other} onClick={() => void merge(id)}>
              {t('questions.number', { number })} <bdi dir="auto">{text}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      {others.length > mostShown && (
        <p className="small soft">{t('triage.more', { count: others.length - mostShown })}</p>
      )}
      {others.length === 0 && <p className="soft">{t('triage.noneFound')}</p>}
      <Refused acts={[command]} />
    </>
  )
}
