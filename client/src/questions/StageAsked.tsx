import type { QuestionView } from '@evenhand/shared/questions/view'
import { StageFit } from '../floor/StageFit.tsx'
import { useView } from '../session/hooks.ts'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import styles from './StageAsked.module.css'

/** A written question for the last row of the room, with who asks as far as was agreed. */
export function StageAsked({ question }: { question: QuestionView }) {
  const t = useWords()
  const panellists = useView(({ questions }) => questions.panellists)
  const { number, text, to } = question
  const name = to === undefined ? undefined : panellists?.[to]
  return (
    <section className={styles.stage}>
      <p className={styles.word}>
        {t('display.question.title')} <span className="figures">{t('questions.number', { number })}</span>
        {name !== undefined && <> · {t('questions.to', { name })}</>}
      </p>
      <StageFit most={3.5} least={1} className={styles.text}>
        <p dir="auto">{text}</p>
      </StageFit>
      <Asker question={question} />
    </section>
  )
}

function Asker({ question: { anonymous, asker } }: { question: QuestionView }) {
  const t = useWords()
  if (anonymous) return <p className={styles.from}>{t('questions.anonymous')}</p>
  if (!asker) return null
  const { name = '', number = 0, side, stakeholderGroup, organization } = asker
  const isNamed = name !== '' || number !== 0
  return (
    <p className={styles.from}>
      {(isNamed || stakeholderGroup !== undefined) && (
        <PersonName {...{ name, number, stakeholderGroup }} className={styles.name} />
      )}
      {side && <Side side={side} />}
      {isNamed && stakeholderGroup !== undefined && <span>{groupLabel(t, 'stakeholderGroup', stakeholderGroup)}</span>}
      {organization && (
        <bdi dir="auto" className={styles.organization}>
          {organization}
        </bdi>
      )}
    </p>
  )
}
