import { useState } from 'react'
import { isLanguage, languages, type Language } from '../words/language.ts'
import { chooseLanguage, useLocale, useWords } from '../words/words.ts'
import { Select } from './Field.tsx'
import styles from './Preferences.module.css'
import { chosenTheme, chooseTheme, themes, type Theme } from './theme.ts'

/** Language and colours, for the foot or the menu of a page. */
export function Preferences() {
  const t = useWords()
  const locale = useLocale()
  const [theme, setTheme] = useState(chosenTheme)
  const change = (next: Theme) => {
    chooseTheme(next)
    setTheme(next)
  }
  return (
    <div className={styles.preferences}>
      <Select
        label={t('common.language')}
        value={locale}
        onChange={({ target }) => isLanguage(target.value) && void chooseLanguage(target.value)}
      >
        {(Object.keys(languages) as Language[]).map((language) => (
          <option key={language} value={language} lang={language}>
            {languages[language]}
          </option>
        ))}
      </Select>
      <Select label={t('common.theme.label')} value={theme} onChange={({ target }) => change(target.value as Theme)}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {t(`common.theme.${name}`)}
          </option>
        ))}
      </Select>
    </div>
  )
}
