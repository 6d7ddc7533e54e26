import { useState, type FormEvent } from 'react'
import { useDraft, useMine, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { useAsking } from '../asking.ts'
import styles from '../Questions.module.css'
import { Unsent } from './Unsent.tsx'

/** One's hand, likely or surely not reached, becomes a written question: the words of the hand are there to begin with. */
export function FromHand() {
  const t = useWords()
  const hand = useMine(({ hand }) => hand)
  const closed = useView(({ life }) => life.stage === 'closed')
  const asking = useAsking()
  const draft = useDraft(`question.${hand?.id}`)
  const [begun, setBegun] = useState(draft.text !== '')
  const value = begun ? draft.text : (hand?.text ?? '')
  const text = value.trim()
  const isUnderWay = asking.unsent.some(({ data }) => data.hand !== undefined && data.hand === hand?.id)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (text === '' || !hand) return
    asking.ask({ text, hand: hand.id })
    draft.clear()
  }

  return (
    <>
      <Unsent asking={asking} />
      {hand && !isUnderWay && (
        <form className={styles.form} onSubmit={submit}>
          <TextArea
            label={t('questions.ask.label')}
            help={closed ? undefined : t('questions.ask.handed')}
            rows={3}
            maxLength={500}
            value={value}
            onChange={({ target }) => {
              setBegun(true)
              draft.setText(target.value)
            }}
          />
          <Button type="submit" tone="primary" size="large" icon="question" disabled={text === ''}>
            {t('questions.ask.send')}
          </Button>
        </form>
      )}
    </>
  )
}
