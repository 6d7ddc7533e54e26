import type { Piece } from '@evenhand/shared/report/document'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Draft } from '../../session/draft.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Field, TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { asRead } from '../asRead.ts'
import styles from './CommentPlace.module.css'
import { useReaderName } from './kept.ts'
import { useReading } from './reading.ts'

const mostText = 2000
/** From here on the form says how much room is left. */
const nearly = 200

interface CommentFormProps {
  piece: Piece
  typed: Draft
  onClose(): void
}

/** The text is kept with every letter; once sent it stands beneath the paragraph, whether the server has it already or not. */
export function CommentForm({ piece, typed, onClose }: CommentFormProps) {
  const t = useWords()
  const { comment } = useReading()
  const name = useReaderName()
  const [problem, setProblem] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const left = mostText - typed.text.length

  useEffect(() => field.current?.focus(), [])

  const send = (event: FormEvent) => {
    event.preventDefault()
    const [text, signed] = [typed.text.trim(), name.text.trim()]
    if (text === '') return setProblem(t('draft.comment.empty'))
    if (!comment({ piece: piece.id, version: asRead(piece), text, ...(signed && { name: signed }) }))
      return setProblem(t('refusals.too-long'))
    typed.clear()
    announce(t('draft.comment.taken'), { topic: 'comment' })
    onClose()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes what its own button closes too
    <form className={styles.form} onSubmit={send} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <TextArea
        ref={field}
        label={t('draft.comment.text')}
        maxLength={mostText}
        value={typed.text}
        problem={problem}
        help={left <= nearly ? t('draft.comment.left', { count: left }) : undefined}
        onChange={({ target }) => {
          typed.setText(target.value)
          setProblem(undefined)
        }}
      />
      <Field
        label={`${t('draft.comment.name')} (${t('common.optional')})`}
        help={t('draft.comment.nameHelp')}
        autoComplete="name"
        maxLength={80}
        value={name.text}
        onChange={({ target }) => name.setText(target.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" tone="primary">
          {t('common.action.send')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('draft.comment.later')}
        </Button>
      </div>
    </form>
  )
}
