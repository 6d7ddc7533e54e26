import { useState } from 'react'
import { Field, TextArea } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { AxesFields } from './AxesFields.tsx'
import { hasAxes, hasOptions, translationOf, type Axes } from './editing.ts'
import styles from './EditorFields.module.css'
import { languageNames, pollLanguages, type PollLanguage } from './pollLanguages.ts'
import { textLabel, type FieldsProps } from './problems.ts'
import { Segments } from './Segments.tsx'

export interface TranslationFieldsProps extends FieldsProps {
  /** Told which language is being written. */
  onLanguage?(language: string): void
}

/** The words in one language at a time, each beside what it translates; languages that have words are marked. */
export function TranslationFields({ editing, problemAt, onChange, onLanguage }: TranslationFieldsProps) {
  const t = useWords()
  const [language, setLanguage] = useState<PollLanguage>(pollLanguages[0])
  const { kind, text, options, texts, axes, axesIn } = editing
  const choose = (next: PollLanguage) => {
    setLanguage(next)
    onLanguage?.(next)
  }
  return (
    <div className={styles.translation}>
      <Segments
        label={t('polls.editor.language')}
        quietLabel
        value={language}
        onChange={choose}
        segments={pollLanguages.map((value) => ({
          value,
          label: (
            <>
              {translationOf(editing, value, options) && (
                <Icon name="check" label={t('polls.editor.translated', { language: languageNames[value] })} />
              )}
              <span lang={value}>{languageNames[value]}</span>
            </>
          ),
        }))}
      />
      <TextArea
        label={`${textLabel(t, kind)} · ${languageNames[language]}`}
        lang={language}
        rows={2}
        maxLength={300}
        help={<bdi>{text}</bdi>}
        value={texts[language] ?? ''}
        problem={problemAt(`translations.${language}.text`)}
        onChange={({ target }) => onChange({ texts: { ...texts, [language]: target.value } })}
      />
      {hasOptions(kind) &&
        options.map((option, index) => (
          <Field
            key={option.key}
            label={option.text || t('polls.editor.option', { number: index + 1 })}
            lang={language}
            maxLength={120}
            value={option.translations[language] ?? ''}
            onChange={({ target }) =>
              onChange({
                options: options.map((other) =>
                  other.key === option.key
                    ? { ...other, translations: { ...other.translations, [language]: target.value } }
                    : other,
                ),
              })
            }
          />
        ))}
      {hasAxes(kind) && (
        <AxesFields
          kind={kind}
          legend={t('polls.editor.axes')}
          axes={axesIn[language] ?? emptyAxes}
          source={axes}
          onChange={(next) => onChange({ axesIn: { ...axesIn, [language]: next } })}
        />
      )}
    </div>
  )
}

const emptyAxes: Axes = { x: { low: '', high: '' }, y: { low: '', high: '' } }
