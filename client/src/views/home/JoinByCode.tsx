import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { askApi } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { refusalText } from '../../words/refusal.ts'
import { useWords } from '../../words/words.ts'
import styles from './JoinByCode.module.css'

/** The largest door: eight digits and in. */
export function JoinByCode() {
  const t = useWords()
  const [, navigate] = useLocation()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const [asking, setAsking] = useState(false)

  async function join(event: FormEvent) {
    event.preventDefault()
    const digits = digitsOf(code)
    if (digits.length !== 8) return setProblem(t('home.join.wrong'))
    setAsking(true)
    const found = await askApi(`/api/roundtables/${digits}`)
    setAsking(false)
    if (found.ok) navigate(`/r/${digits}`)
    else setProblem(refusalText(t, found))
  }

  return (
    <form className={styles.join} onSubmit={(event) => void join(event)}>
      <h2>{t('home.join.title')}</h2>
      <Field
        label={t('home.join.label')}
        problem={problem}
        className={styles.code}
        inputMode="numeric"
        dir="ltr"
        placeholder="0000 0000"
        value={code}
        onChange={({ target }) => {
          setCode(inFours(target.value))
          setProblem(undefined)
        }}
      />
      <Button type="submit" tone="primary" size="large" state={asking ? 'sending' : 'idle'}>
        {t('home.join.button')}
      </Button>
    </form>
  )
}

/** Latin digits, whatever digits the keyboard writes. */
function digitsOf(text: string): string {
  const latin = text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
  return latin.replace(/\D/g, '').slice(0, 8)
}

function inFours(text: string): string {
  return digitsOf(text).replace(/(\d{4})(?=\d)/, '$1 ')
}
