import { sides } from '@evenhand/shared/kernel/roles'
import { useConnection } from '../../session/hooks.ts'
import { Side } from '../../ui/Side.tsx'
import { useWords } from '../../words/words.ts'
import { useJoined } from './joined.ts'
import styles from './People.module.css'

/** How many have joined and how many are connected, side by side. */
export function People() {
  const t = useWords()
  const joined = useJoined()
  const presence = useConnection((state) => state.presence)
  return (
    <section>
      <h2>{t('organizer.people.title')}</h2>
      {sides.every((side) => joined[side] === 0) ? (
        <p className="soft small">{t('organizer.people.none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('organizer.people.side')}</span>
              </th>
              <th scope="col">{t('organizer.people.joined')}</th>
              <th scope="col">{t('organizer.people.connected')}</th>
            </tr>
          </thead>
          <tbody>
            {sides.map((side) => (
              <tr key={side}>
                <th scope="row">
                  <Side side={side} />
                </th>
                <td className="figures">{joined[side]}</td>
                <td className="figures">{presence[side]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
