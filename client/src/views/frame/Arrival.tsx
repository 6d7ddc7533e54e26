import { sides, type Side } from '@evenhand/shared/kernel/roles'
import { JoinForm } from '../../participants/JoinForm.tsx'
import { keepDetails, keptDetails, type Details } from '../../session/joining.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Arrival.module.css'

interface ArrivalProps {
  code: string
  /** The roundtable let nobody in without a name. */
  nameNeeded?: boolean
  onDone(details: Details): void
}

/** The one question at a participant's first coming: who and where they are. The link scanned says the side already. */
export function Arrival({ code, nameNeeded = false, onDone }: ArrivalProps) {
  const t = useWords()

  function enter(details: Details) {
    keepDetails(code, details)
    onDone(details)
  }

  return (
    <main className={styles.arrival}>
      <header className="row">
        <Mark />
        <h1>{t('home.arrival.title')}</h1>
      </header>
      <JoinForm
        details={{ side: sideOfLink(), ...keptDetails(code) }}
        nameNeeded={nameNeeded}
        button={t('home.arrival.button')}
        onSubmit={enter}
      />
      <Preferences />
    </main>
  )
}

function sideOfLink(): Side {
  const named = new URLSearchParams(location.search).get('side')
  // Whoever answers the form is elsewhere, as a rule.
  return sides.find((side) => side === named) ?? (location.pathname.startsWith('/form/') ? 'online' : 'room')
}
