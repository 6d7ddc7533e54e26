import { isWritten } from '@evenhand/shared/polls/kinds'
import { pollKinds } from '@evenhand/shared/polls/state'
import { useQuestions } from '../../agenda/questions.ts'
import { Select, TextArea } from '../../ui/Field.tsx'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import { pollWording } from '../wording.ts'
import { AxesFields } from './AxesFields.tsx'
import { BoundsFields } from './BoundsFields.tsx'
import { hasAxes, hasBounds, hasOptions } from './editing.ts'
import styles from './EditorFields.module.css'
import { kindIcons } from './kinds.ts'
import { OptionsFields } from './OptionsFields.tsx'
import { textLabel, type FieldsProps } from './problems.ts'
import { RulesFields } from './RulesFields.tsx'
import { TranslationFields } from './TranslationFields.tsx'

/** Everything that can be said of a poll, in the order in which one thinks of it; a kind shows only what it has. */
export function EditorFields(props: FieldsProps) {
  const t = useWords()
  const { editing, problemAt, onChange } = props
  const { kind } = editing
  const quick = pollWording(t, useLocale(), { kind, text: '', options: {}, translations: {} }).text
  return (
    <>
      <div className={styles.kinds}>
        <RadioTiles
          legend={t('polls.editor.kind')}
          help={t(`polls.kind.${kind}.help`)}
          across
          value={kind}
          onChange={(next) => onChange({ kind: next })}
          tiles={pollKinds.map((value) => ({
            value,
            icon: kindIcons[value],
            label: t(`polls.kind.${value}.label`),
          }))}
        />
      </div>
      <TextArea
        label={textLabel(t, kind)}
        help={quick ? t('polls.editor.quickText', { text: quick }) : t('polls.editor.textHelp')}
        rows={2}
        maxLength={300}
        value={editing.text}
        problem={problemAt('text')}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      {hasOptions(kind) && <OptionsFields {...props} />}
      {hasBounds(kind) && <BoundsFields {...props} />}
      {hasAxes(kind) && (
        <AxesFields
          kind={kind}
          legend={t('polls.editor.axes')}
          axes={editing.axes}
          problem={problemAt('axes')}
          onChange={(axes) => onChange({ axes })}
        />
      )}
      <About {...props} />
      <RulesFields {...props} writes={isWritten(kind)} />
      <details className={styles.translations}>
        <summary>{t('polls.editor.translations')}</summary>
        <p className="small soft">{t('polls.editor.translationsHelp')}</p>
        <TranslationFields {...props} />
      </details>
    </>
  )
}

function About({ editing, problemAt, onChange }: FieldsProps) {
  const t = useWords()
  const questions = useQuestions()
  if (questions.length === 0) return null
  return (
    <Select
      label={t('polls.editor.about')}
      value={editing.about}
      problem={problemAt('about')}
      onChange={({ target }) => onChange({ about: target.value })}
    >
      <option value="">{t('polls.editor.aboutNone')}</option>
      {questions.map(({ id, number, text }) => (
        <option key={id} value={id}>
          {t('agenda.question', { number })}: {text}
        </option>
      ))}
    </Select>
  )
}
