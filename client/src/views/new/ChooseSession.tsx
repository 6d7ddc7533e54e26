import { useState } from 'react'
import type { ProposalForm } from '../../proposal/form.ts'
import type { Work } from '../../proposal/work.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { isolate, useWords, type Words } from '../../words/words.ts'
import { Head } from './Head.tsx'
import { OpenAll } from './OpenAll.tsx'
import styles from './Paste.module.css'

interface ChooseSessionProps {
  work: Work
  onWork(work: Work): void
  /** All of them are open. */
  onOpened(): void
}

/** Several sessions in one paste: one roundtable is one of them. */
export function ChooseSession({ work, onWork, onOpened }: ChooseSessionProps) {
  const t = useWords()
  const [wished, setPlace] = useState('0')
  // Those in front of it may be open by now.
  const place = Number(wished) < work.forms.length ? wished : '0'
  return (
    <main className={styles.paste}>
      <Head title={t('proposal.choose.title', { count: work.forms.length })} />
      <div className={styles.form}>
        <RadioTiles
          legend={t('proposal.choose.help')}
          value={place}
          onChange={setPlace}
          tiles={work.forms.map((form, index) => ({
            value: String(index),
            label: <bdi>{form.texts.title || t('proposal.choose.untitled')}</bdi>,
            help: aboutOf(t, form),
          }))}
        />
        <div className={styles.acts}>
          <Button tone="primary" size="large" onClick={() => onWork({ ...work, chosen: Number(place) })}>
            {t('proposal.choose.button')}
          </Button>
        </div>
        <OpenAll work={work} onWork={onWork} onOpened={onOpened} />
      </div>
    </main>
  )
}

function aboutOf(t: Words, { texts, people, questions }: ProposalForm): string {
  return [
    isolate([texts.sessionType, texts.number && `#${texts.number}`, texts.year].filter(Boolean).join(' ')),
    `${t('proposal.field.speakers')}: ${people.speakers.length}`,
    `${t('proposal.field.policyQuestions')}: ${questions.length}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
