import type { Source } from '@evenhand/shared/proposal/proposal'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { useWords, type Words } from '../words/words.ts'
import { linesAttribute } from './marks.ts'
import styles from './Sourced.module.css'
import { useOrigin, type Origin } from './sources.ts'

export interface SourcedProps {
  /** The fields of the reading that the value came from. */
  from: readonly string[]
  isEmpty: boolean
  /** Draws the value; what it is given says the value's lines and belongs to its description. */
  children(source: ReactNode): ReactNode
}

/** A value with its lines of the page and the reader's remarks; pointing at it marks the lines. */
export function Sourced({ from, isEmpty, children }: SourcedProps) {
  const origin = useOrigin(from)
  return (
    <div className={styles.value} {...linesAttribute(origin.lines)}>
      {children(<SourceText origin={origin} isEmpty={isEmpty} />)}
      <Remarks remarks={origin.remarks} />
    </div>
  )
}

/** The number of the line, and its text where the page does not stand beside it. */
export function SourceText({ origin: { lines, byHand }, isEmpty }: { origin: Origin; isEmpty: boolean }) {
  const t = useWords()
  const [first] = lines
  if (byHand) return null
  if (first === undefined)
    return (
      <span className={styles.source} data-gap={isEmpty || undefined}>
        {isEmpty ? t('proposal.source.gap') : t('proposal.source.typed')}
      </span>
    )
  return (
    <span className={styles.source}>
      {lines.length === 1
        ? t('proposal.source.line', { line: first.line })
        : t('proposal.source.lines', { lines: lines.map(({ line }) => line).join(', ') })}
      <span className={styles.quote}>
        {' – '}
        <bdi>{first.text}</bdi>
      </span>
    </span>
  )
}

/** What the reader wants to be looked at, each with its own line. */
export function Remarks({ remarks }: { remarks: readonly Source[] }) {
  const t = useWords()
  if (remarks.length === 0) return null
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark) => (
        <li
          key={`${remark.code} ${remark.line} ${remark.remark}`}
          className={styles.remark}
          {...linesAttribute([remark])}
        >
          <Icon name="warn" label={t('proposal.source.remark')} />
          <span>
            {remarkText(t, remark)} <span className="soft">({t('proposal.source.line', { line: remark.line })})</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** By its code; a code that has no words yet brings the reader's own sentence. */
function remarkText(t: Words, { code, values, remark = '' }: Source): string {
  const key = `proposal.remark.${code}`
  return code !== undefined && i18next.exists(key) ? t(key as 'proposal.remark.label-empty', { ...values }) : remark
}
