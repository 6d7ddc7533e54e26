import { regionalGroups, sides, stakeholderGroups, type Side } from '@evenhand/shared/kernel/roles'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { Details } from '../session/joining.ts'
import { Button, type ButtonState } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { RadioTiles } from '../ui/RadioTiles.tsx'
import { useWords } from '../words/words.ts'
import { GroupChips } from './GroupChips.tsx'
import styles from './JoinForm.module.css'

export interface JoinFormProps {
  /** What was said before, or what the link says. */
  details: Details
  /** The roundtable lets nobody in without a name. */
  nameNeeded?: boolean
  /** A panellist is called what the proposal says. */
  nameFixed?: boolean
  button: string
  state?: ButtonState
  onSubmit(details: Details): void
  /** Stands above the button. */
  children?: ReactNode
}

/** Who one is and where: a name, a side, two groups by one tap each. All of it self-declared, and an empty text takes back what was said. */
export function JoinForm({
  details: given,
  nameNeeded,
  nameFixed,
  button,
  state = 'idle',
  onSubmit,
  children,
}: JoinFormProps) {
  const t = useWords()
  const [details, setDetails] = useState(given)
  const set = (part: Details) => setDetails((before) => ({ ...before, ...part }))
  const missing = nameNeeded && !details.name?.trim()

  function submit(event: FormEvent) {
    event.preventDefault()
    if (missing) return
    const { hubSize, ...rest } = details
    onSubmit(rest.side === 'hub' && hubSize ? { ...rest, hubSize } : rest)
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      {!nameFixed && (
        <Field
          label={t('home.arrival.name')}
          help={nameNeeded ? undefined : t('home.arrival.nameHelp')}
          problem={missing ? t('home.arrival.nameNeeded') : undefined}
          maxLength={80}
          autoComplete="name"
          enterKeyHint="go"
          value={details.name ?? ''}
          onChange={({ target }) => set({ name: target.value })}
        />
      )}
      <RadioTiles<Side>
        legend={t('home.arrival.side')}
        tiles={sides.map((side) => ({
          value: side,
          label: t(`common.sideLong.${side}`),
          help: t(`home.arrival.sideHelp.${side}`),
          icon: side,
        }))}
        value={details.side}
        onChange={(side) => set({ side })}
      />
      {details.side === 'hub' && (
        <Field
          label={t('home.arrival.hubSize')}
          type="number"
          inputMode="numeric"
          min={1}
          max={100_000}
          dir="ltr"
          value={details.hubSize ?? ''}
          onChange={({ target }) => set({ hubSize: target.value ? Number(target.value) : undefined })}
        />
      )}
      <div className="stack">
        <p className="soft small">{t('participant.details.selfDeclared')}</p>
        <GroupChips
          kind="stakeholderGroup"
          legend={t('home.arrival.stakeholderGroup')}
          groups={stakeholderGroups}
          value={details.stakeholderGroup ?? ''}
          onChange={(stakeholderGroup) => set({ stakeholderGroup })}
        />
        <GroupChips
          kind="regionalGroup"
          legend={t('home.arrival.regionalGroup')}
          groups={regionalGroups}
          value={details.regionalGroup ?? ''}
          onChange={(regionalGroup) => set({ regionalGroup })}
        />
      </div>
      <div className={styles.enter}>
        {children}
        <Button type="submit" tone="primary" size="large" state={state}>
          {button}
        </Button>
      </div>
    </form>
  )
}
