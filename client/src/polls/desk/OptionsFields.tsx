import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { mostOptions } from './editing.ts'
import styles from './EditorFields.module.css'
import { linesOf, moved, withLines, withOption, withoutOption, withText } from './options.ts'
import { optionsLabel, type FieldsProps } from './problems.ts'

/** Options, statements or things: typed one by one, Enter for the next, or pasted as a list. */
export function OptionsFields({ editing: { kind, options }, problemAt, onChange }: FieldsProps) {
  const t = useWords()
  const list = useRef<HTMLOListElement>(null)
  const [place, setPlace] = useState<number>()
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (place !== undefined) list.current?.querySelectorAll('input')[place]?.focus()
  }, [place, options.length])

  const onPaste = (event: ClipboardEvent, index: number) => {
    const lines = linesOf(event.clipboardData.getData('text'))
    if (lines.length === 0) return
    event.preventDefault()
    const pasted = withLines(options, index, lines)
    setLeft(pasted.left)
    onChange({ options: pasted.options })
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (index === options.length - 1) onChange({ options: withOption(options) })
    setPlace(index + 1)
  }
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{optionsLabel(t, kind)}</legend>
      <p className="small soft">{t('polls.editor.optionsHelp')}</p>
      <ol ref={list} className={styles.list}>
        {options.map(({ key, text }, index) => {
          const number = index + 1
          return (
            <li key={key} className={styles.option}>
              <Field
                label={t('polls.editor.option', { number })}
                quietLabel
                placeholder={t('polls.editor.option', { number })}
                maxLength={120}
                value={text}
                problem={problemAt(`options.${index}`)}
                onPaste={(event) => onPaste(event, index)}
                onKeyDown={(event) => onKeyDown(event, index)}
                onChange={({ target }) => onChange({ options: withText(options, index, target.value) })}
              />
              <IconButton
                icon="up"
                label={t('polls.editor.optionUp', { number })}
                disabled={index === 0}
                onClick={() => onChange({ options: moved(options, index, -1) })}
              />
              <IconButton
                icon="down"
                label={t('polls.editor.optionDown', { number })}
                disabled={index === options.length - 1}
                onClick={() => onChange({ options: moved(options, index, 1) })}
              />
              <IconButton
                icon="close"
                label={t('polls.editor.optionRemove', { number })}
                onClick={() => onChange({ options: withoutOption(options, index) })}
              />
            </li>
          )
        })}
      </ol>
      {(problemAt('options') ?? left > 0) && (
        <p role="alert" className={styles.problem}>
          {problemAt('options') ?? t('polls.editor.linesLeft', { count: left, most: mostOptions })}
        </p>
      )}
      {options.length < mostOptions && (
        <div>
          <Button
            tone="quiet"
            icon="plus"
            onClick={() => {
              onChange({ options: withOption(options) })
              setPlace(options.length)
            }}
          >
            {t('polls.editor.addOption')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
