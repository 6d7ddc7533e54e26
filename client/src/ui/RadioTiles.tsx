import { useId, type ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './RadioTiles.module.css'

export interface Tile<Value extends string> {
  value: Value
  label: ReactNode
  help?: string
  icon?: IconName
}

export interface RadioTilesProps<Value extends string> {
  legend: string
  help?: string
  quietLegend?: boolean
  tiles: readonly Tile<Value>[]
  value: Value | undefined
  onChange(value: Value): void
  /** Tiles side by side where there is room. */
  across?: boolean
  /** Short words in one line. */
  row?: boolean
}

/** A choice of one, each with a line of help; native radio buttons, so arrows and screen readers work as everywhere. */
export function RadioTiles<Value extends string>({
  legend,
  help,
  quietLegend,
  tiles,
  value,
  onChange,
  across,
  row,
}: RadioTilesProps<Value>) {
  const name = useId()
  return (
    <fieldset aria-describedby={help ? `${name}-help` : undefined}>
      <legend className={quietLegend ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {help && (
        <p id={`${name}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <div className={row ? styles.row : across ? `${styles.tiles} ${styles.across}` : styles.tiles}>
        {tiles.map((tile) => (
          <label key={tile.value} className={styles.tile}>
            <input
              type="radio"
              name={name}
              value={tile.value}
              checked={tile.value === value}
              onChange={() => onChange(tile.value)}
            />
            {tile.icon && <Icon name={tile.icon} />}
            <span>
              {tile.label}
              {tile.help && <span className={styles.help}>{tile.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
