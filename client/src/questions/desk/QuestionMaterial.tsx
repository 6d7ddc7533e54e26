import { useState } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { AnswerText, Facts } from '../Facts.tsx'
import { listed, type Listed } from '../listed.ts'
import { SoFar } from '../SoFar.tsx'
import styles from './Desk.module.css'
import { found } from './found.ts'

/** The rapporteur's list of written questions with what became of each; one step makes a note or an outcome of one. */
export function QuestionMaterial() {
  const t = useWords()
  const [sought, setSought] = useState('')
  const { questions, counts } = useView((view) => view.questions)
  const all = listed(questions)
    .filter((question) => question.text !== '' && found(question, sought))
    .sort((a, b) => a.number - b.number)
  if (counts.asked === 0) return <p className="soft">{t('questions.none')}</p>
  return (
    <section className={styles.desk} aria-label={t('triage.title')}>
      <SoFar />
      <Field
        label={t('triage.search')}
        type="search"
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      {all.length === 0 && <p className="soft">{t('triage.noneFound')}</p>}
      <ol className={styles.list}>
        {all.map((question) => (
          <MaterialRow key={question.id} question={question} />
        ))}
      </ol>
    </section>
  )
}

function MaterialRow({ question }: { question: Listed }) {
  const t = useWords()
  const { id, text, supports, question: about = null } = question
  const note = useCommand()
  const outcome = useCommand()

  async function toNote() {
    const { ok } = await note.send('notes.write', { text, question: about, intervention: null })
    if (ok) announce(t('triage.noted'), { topic: 'question' })
  }
  async function toOutcomes() {
    const { ok } = await outcome.send('outcomes.propose', {
      text,
      question: about,
      sources: [{ kind: 'question', id }],
    })
    if (ok) announce(t('triage.onBoard'), { topic: 'question' })
  }

  return (
    <li className={styles.row}>
      <p dir="auto">{text}</p>
      <Facts question={question} />
      {supports > 0 && <p className="small figures">{t('questions.supports', { count: supports })}</p>}
      <AnswerText question={question} />
      <div className={styles.acts}>
        <Button tone="quiet" icon="edit" state={note.state} onClick={() => void toNote()}>
          {t('triage.toNote')}
        </Button>
        <Button tone="quiet" icon="list" state={outcome.state} onClick={() => void toOutcomes()}>
          {t('triage.toOutcomes')}
        </Button>
      </div>
      <Refused acts={[note, outcome]} />
    </li>
  )
}
