import { useDraftTextsUnder, useDraftUnder } from '../../session/draft.ts'
import { useWords } from '../../words/words.ts'
import styles from './CommentPlace.module.css'
import { typedName, useBegun } from './kept.ts'
import { OwnList } from './OwnList.tsx'
import { useOwn } from './own.ts'
import { useReading } from './reading.ts'
import { Unsent } from './Unsent.tsx'

/** What was written to parts that are not there any more: nobody's words vanish with a paragraph. */
export function LostComments({ pieces }: { pieces: ReadonlySet<string> }) {
  const t = useWords()
  const { code } = useReading().session
  const { sent, waiting } = useOwn((piece) => !pieces.has(piece))
  const begun = useBegun(code).filter((piece) => !pieces.has(piece))
  const texts = useDraftTextsUnder(begun.map((piece) => typedName(code, piece)))
  const half = begun.filter((_, index) => texts[index])
  if (sent.length + waiting.length + half.length === 0) return null
  return (
    <section className={styles.lost}>
      <h2>{t('draft.lost.title')}</h2>
      <p className="soft small">{t('draft.lost.help')}</p>
      <OwnList sent={sent} waiting={waiting} />
      {half.map((piece) => (
        <Half key={piece} name={typedName(code, piece)} />
      ))}
    </section>
  )
}

function Half({ name }: { name: string }) {
  const { text, clear } = useDraftUnder(name)
  return <Unsent text={text} onDrop={clear} />
}
