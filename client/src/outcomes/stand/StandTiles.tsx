import { stances, type Stance } from '@evenhand/shared/outcomes/state'
import { useId, type ReactNode } from 'react'
import tiles from '../../polls/ballot/Tiles.module.css'
import { useWords } from '../../words/words.ts'
import styles from './Stand.module.css'

interface StandTilesProps {
  value: Stance | undefined
  onChange(stance: Stance): void
  /** Under the chosen one: its reason. */
  children: ReactNode
}

/** Where one can stand, in plain words; nothing is chosen beforehand. */
export function StandTiles({ value, onChange, children }: StandTilesProps) {
  const t = useWords()
  const name = useId()
  return (
    <fieldset>
      <legend className="visually-hidden">{t('stances.ask')}</legend>
      <div className={tiles.tiles}>
        {stances.map((stance) => (
          <div key={stance} className={styles.choice}>
            <label className={tiles.tile}>
              <input
                type="radio"
                name={name}
                value={stance}
                checked={stance === value}
                onChange={() => onChange(stance)}
                className={tiles.mark}
              />
              <span className={tiles.label}>{t(`stances.stance.${stance}`)}</span>
            </label>
            {stance === value && children}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
