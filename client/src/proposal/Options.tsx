import { defaultAllotted } from '@evenhand/shared/floor/state'
import { kinds, type Kind } from '@evenhand/shared/hands/state'
import { policies } from '@evenhand/shared/queue/state'
import { minutesAndSeconds } from '../ui/duration.ts'
import { Checkbox, Select } from '../ui/Field.tsx'
import { RadioTiles } from '../ui/RadioTiles.tsx'
import { languages, type Language } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Options.module.css'
import type { OptionsForm, OptionsHandle } from './options.ts'

const choices = {
  inARow: [2, 3, 4, 5, 6, 8, 10],
  maxWaitMinutes: [3, 5, 8, 10, 15, 20, 30, 45, 60],
  maxPassedOver: [1, 2, 3, 4, 5, 8, 10],
  debtTurns: [1, 2, 3, 4, 5, 6, 8, 10],
  debtMinutes: [3, 5, 8, 10, 15, 20, 30],
} as const satisfies Partial<Record<keyof OptionsForm, readonly number[]>>
const times = [30, 60, 90, 120, 150, 180, 240, 300, 420, 600]

/** How the roundtable works: folded away, because the usual settings suit most. */
export function Options({ handle }: { handle: OptionsHandle }) {
  const t = useWords()
  const { options, set } = handle
  const number = (name: keyof typeof choices) => (
    <Choice
      label={t(`proposal.options.${name}`)}
      values={choices[name]}
      value={options[name]}
      onChange={(value) => set({ [name]: value })}
    />
  )
  return (
    <details className={styles.options}>
      <summary>{t('proposal.options.title')}</summary>
      <div className={styles.inside}>
        <p className="soft small">{t('proposal.options.help')}</p>
        <Select
          label={t('proposal.options.locale')}
          help={t('proposal.options.localeHelp')}
          value={options.locale}
          onChange={({ target }) => set({ locale: target.value })}
        >
          {(Object.keys(languages) as Language[]).map((language) => (
            <option key={language} value={language} lang={language}>
              {languages[language]}
            </option>
          ))}
        </Select>
        <Checkbox
          label={t('proposal.options.nameRequired')}
          help={t('proposal.options.nameRequiredHelp')}
          checked={options.nameRequired}
          onChange={({ target }) => set({ nameRequired: target.checked })}
        />
        <RadioTiles
          legend={t('proposal.options.policy')}
          across
          value={options.policy}
          onChange={(policy) => set({ policy })}
          tiles={policies.map((value) => ({
            value,
            label: t(`queue.policy.${value}.label`),
            help: t(`queue.policy.${value}.help`),
          }))}
        />
        <div className={styles.choices}>
          {options.policy === 'in-a-row' && number('inARow')}
          {number('maxWaitMinutes')}
          {number('maxPassedOver')}
        </div>
        <fieldset>
          <legend className={styles.legend}>{t('proposal.options.allotted')}</legend>
          <div className={styles.choices}>
            {kinds.toReversed().map((kind: Kind) => (
              <Choice
                key={kind}
                label={t(`hands.kind.${kind}.short`)}
                values={times}
                value={options.allottedSeconds[kind] ?? defaultAllotted[kind] / 1000}
                show={(seconds) => minutesAndSeconds(seconds * 1000)}
                onChange={(seconds) => set({ allottedSeconds: { ...options.allottedSeconds, [kind]: seconds } })}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className={styles.legend}>{t('proposal.options.debt')}</legend>
          <div className={styles.choices}>
            {number('debtTurns')}
            {number('debtMinutes')}
          </div>
        </fieldset>
      </div>
    </details>
  )
}

interface ChoiceProps {
  label: string
  values: readonly number[]
  value: number
  show?(value: number): string
  onChange(value: number): void
}

function Choice({ label, values, value, show = String, onChange }: ChoiceProps) {
  const all = values.includes(value) ? values : [...values, value].sort((one, other) => one - other)
  return (
    <Select label={label} value={value} onChange={({ target }) => onChange(Number(target.value))}>
      {all.map((choice) => (
        <option key={choice} value={choice}>
          {show(choice)}
        </option>
      ))}
    </Select>
  )
}
