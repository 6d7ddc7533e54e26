import { useId, useState, type KeyboardEvent, type Ref } from 'react'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import type { Match } from './matching.ts'
import styles from './NameField.module.css'

export interface Choice extends Match {
  /** A hand of this person is up already. */
  up: boolean
}

export interface NameFieldProps {
  ref?: Ref<HTMLInputElement>
  text: string
  onText(text: string): void
  matches: readonly Choice[]
  /** Undefined: somebody of this name who is not in the list yet. */
  onChoose(choice: Choice | undefined): void
}

/** After so many letters Enter takes the first person found; with fewer it would surprise. */
const certain = 3

/**
 * A combobox as WAI-ARIA describes it: the focus stays in the field, arrows walk through the names found and end at the typed text as
 * a new name, Enter takes what is marked, Escape closes the list and then leaves the field.
 */
export function NameField({ ref, text, onText, matches, onChoose }: NameFieldProps) {
  const t = useWords()
  const id = useId()
  const [focused, setFocused] = useState(false)
  const [walked, setWalked] = useState<number>()
  const name = text.trim()
  const choices: (Choice | undefined)[] = name === '' ? [] : [...matches, undefined]
  const usual = name.length >= certain && matches[0] && !matches[0].up ? 0 : choices.length - 1
  const marked = Math.min(walked ?? usual, choices.length - 1)
  const open = focused && choices.length > 0

  const choose = (choice: Choice | undefined) => {
    setWalked(undefined)
    onChoose(choice)
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && open) {
      event.preventDefault()
      setWalked((marked + step + choices.length) % choices.length)
    }
    if (event.key === 'Enter' && open) {
      event.preventDefault()
      choose(choices[marked])
    }
    if (event.key === 'Escape') {
      if (text === '') event.currentTarget.blur()
      else onText('')
    }
  }

  return (
    <div className={styles.field}>
      <Field
        {...(ref && { ref })}
        label={t('queue.raiseFor.label')}
        quietLabel
        placeholder={t('queue.raiseFor.placeholder')}
        value={text}
        maxLength={200}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${marked}` : undefined}
        aria-keyshortcuts="/"
        onChange={({ target }) => {
          setWalked(undefined)
          onText(target.value)
        }}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
      />
      <ul
        role="listbox"
        id={`${id}-list`}
        aria-label={t('queue.raiseFor.label')}
        className={styles.list}
        hidden={!open}
      >
        {choices.map((choice, index) => (
          // The focus stays in the field, where the keys are.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={choice?.id ?? 'new'}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === marked}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice ? <Known person={choice} /> : <New name={name} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Known({ person }: { person: Choice }) {
  const t = useWords()
  return (
    <>
      <PersonName name={person.name} number={person.number} className={styles.name} />
      {person.up && <span className="small soft">{t('queue.raiseFor.handUp')}</span>}
      <Side side={person.side} short />
    </>
  )
}

function New({ name }: { name: string }) {
  const t = useWords()
  return (
    <>
      <span className={styles.name}>{t('queue.raiseFor.asNew', { name })}</span>
      <Icon name="plus" />
    </>
  )
}
