import { thresholdNames } from '@evenhand/shared/outcomes/state'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useView } from '../../session/hooks.ts'
import { formatIn } from '../../polls/charts/format.ts'
import { Select } from '../../ui/Field.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import styles from './Board.module.css'

const steps = Array.from({ length: 21 }, (_, step) => step * 5)

/** From which figures on which word is suggested, for those who steer: each choice counts at once and can be undone. */
export function Thresholds() {
  const t = useWords()
  const format = formatIn(useLocale())
  const thresholds = useView(({ outcomes }) => outcomes.thresholds)
  const command = useCommand()
  if (!thresholds) return null
  return (
    <details className={styles.off}>
      <summary>{t('outcomes.thresholds.title')}</summary>
      <p className="small soft">{t('outcomes.thresholds.help')}</p>
      <div className={styles.thresholds}>
        {thresholdNames.map((name) => {
          const value = Math.round(thresholds[name] * 100)
          return (
            <Select
              key={name}
              label={t(`outcomes.thresholds.${name}`)}
              value={value}
              onChange={({ target }) => void command.send('outcomes.adjust', { [name]: Number(target.value) / 100 })}
            >
              {[...new Set([...steps, value])]
                .sort((a, b) => a - b)
                .map((step) => (
                  <option key={step} value={step}>
                    {format.percent(step)}
                  </option>
                ))}
            </Select>
          )
        })}
      </div>
      <Refused acts={[command]} />
    </details>
  )
}
