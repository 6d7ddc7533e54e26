import { useState, type FormEvent } from 'react'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { useWords } from '../words/words.ts'
import { addToTrack, trackedIn } from './kept.ts'
import styles from './Track.module.css'

/** Links are pasted, one or many; whatever stands around them is passed over. */
export function AddLinks() {
  const t = useWords()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const add = (event: FormEvent) => {
    event.preventDefault()
    const found = trackedIn(text)
    if (found.length === 0) return setProblem(t('track.add.none'))
    addToTrack(found)
    setText('')
    announce(t('track.add.done', { number: found.length }))
  }
  return (
    <form className={styles.add} onSubmit={add}>
      <TextArea
        label={t('track.add.label')}
        help={t('track.add.help')}
        problem={problem}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setProblem(undefined)
        }}
      />
      <Button type="submit" icon="plus">
        {t('track.add.button')}
      </Button>
    </form>
  )
}
