import type { Source } from '@evenhand/shared/outcomes/state'
import { useConnection, useView } from '../../session/hooks.ts'
import { timeOfDay } from '../../ui/duration.ts'
import { personText } from '../../words/person.ts'
import { useWords } from '../../words/words.ts'
import styles from './Board.module.css'
import type { ListedOutcome } from './listed.ts'

/** Where the sentence came from, and what it said before. */
export function History({ outcome: { sources = {}, wordings = {} } }: { outcome: ListedOutcome }) {
  const t = useWords()
  const from = Object.entries(sources)
  const earlier = Object.entries(wordings).slice(0, -1).reverse()
  return (
    <>
      {from.length > 0 && (
        <section className={styles.part}>
          <h4 className={styles.title}>{t('outcomes.sources.title')}</h4>
          <ul>
            {from.map(([key, source]) => (
              <SourceLine key={key} source={source} />
            ))}
          </ul>
        </section>
      )}
      {earlier.length > 0 && (
        <section className={styles.part}>
          <h4 className={styles.title}>{t('outcomes.wordings.title')}</h4>
          <ol className={styles.wordings}>
            {earlier.map(([key, { text, by, at }]) => (
              <li key={key}>
                <bdi dir="auto">{text}</bdi>{' '}
                <span className="small soft">
                  {t('outcomes.wordings.line', { role: t(`common.role.${by}`), time: timeOfDay(at) })}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

function SourceLine({ source }: { source: Source }) {
  const t = useWords()
  const said = useSaid(source)
  const writes = useConnection(({ role }) => role === 'rapporteur')
  const text = said && <bdi dir="auto">{said}</bdi>
  return (
    <li className="small">
      <span className="soft">{t(`outcomes.sources.${source.kind}`)}</span>{' '}
      {text && writes && source.kind === 'note' ? (
        <button type="button" className={styles.source} onClick={() => goToNote(source.id)}>
          {text}
        </button>
      ) : (
        text
      )}
    </li>
  )
}

/** The note stands beside the board, where its writer goes on by key. */
function goToNote(id: string): void {
  const note = document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
  note?.scrollIntoView({ block: 'center' })
  note?.focus({ preventScroll: true })
}

/** The words that a source is known by: its text, or who spoke. */
function useSaid({ kind, id }: Source): string | undefined {
  const t = useWords()
  return useView(({ notes, polls, outcomes, questions, floor, participants }) => {
    if (kind === 'note') return notes?.notes[id]?.text
    if (kind === 'poll') return polls.polls[id]?.text
    if (kind === 'outcome') return outcomes.outcomes[id]?.text
    if (kind === 'question') return questions.questions[id]?.text
    const turn = floor.interventions?.[id]
    if (!turn) return undefined
    const { name = '', number = 0 } = participants.list?.[turn.person] ?? {}
    return `${personText(t, { name, number, stakeholderGroup: turn.stakeholderGroup })}, ${timeOfDay(turn.givenAt)}`
  })
}
