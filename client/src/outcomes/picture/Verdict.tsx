import type { Label } from '@evenhand/shared/outcomes/state'
import type { OutcomeView } from '@evenhand/shared/outcomes/view'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Verdict.module.css'

const icons = {
  full: 'check',
  rough: 'check',
  opposition: 'warn',
  divergence: 'scale',
  unclear: 'question',
} as const satisfies Record<Label, IconName>

/** The icon stays at the first word. */
const nonBreaking = '\u00A0'

/** The word for the whole, and whether a person has confirmed it. */
export function Verdict({ outcome: { label, convergence } }: { outcome: Pick<OutcomeView, 'label' | 'convergence'> }) {
  const t = useWords()
  const name = label?.confirmed ?? convergence?.suggested
  if (!name) return null
  return (
    <span className={styles.verdict} data-label={name}>
      <Icon name={icons[name]} />
      {nonBreaking}
      <strong>{t(`stances.label.${name}`)}</strong>{' '}
      <span className={styles.by}>{t(label ? 'stances.confirmed' : 'stances.suggested')}</span>
    </span>
  )
}
