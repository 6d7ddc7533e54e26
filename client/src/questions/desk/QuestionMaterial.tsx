import { useState } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { AnswerText, Facts } from '../Facts.tsx'
import { listed, type Listed } from '../listed.ts'
import { SoFar } from '../SoFar.tsx'
import styles from './Desk.module.css'
import { FindQuestion } from './FindQuestion.tsx'
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
      <FindQuestion among={Object.keys(questions).length} sought={sought} onSeek={setSought} />
      {all.length === 0 && <p className="soft">{t('triage.noneFound')}</p>}
      <ol className={styles.material}>
        {all.map((question) => (
          <MaterialRow key={question.id} question={question} />
        ))}
      </ol>
      <SoFar />
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
    <li className={styles.item}>
      <p dir="auto">{text}</p>
      <div className={styles.facts}>
        <Facts question={question} />
        {supports > 0 && <span className="small figures">{t('questions.supports', { count: supports })}</span>}
      </div>
      <AnswerText question={question} />
      <div className={styles.rest}>
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
