import type { ReportDocument } from '@evenhand/shared/report/document'
import { useState } from 'react'
import { useReport } from '../report/useReport.ts'
import type { ReportChoice } from '../report/requests.ts'
import { useSession, useView } from '../session/hooks.ts'
import { takeKey } from '../session/secrets.ts'
import { RadioTiles } from '../ui/RadioTiles.tsx'
import { useWords } from '../words/words.ts'
import { CommentRow } from './CommentRow.tsx'
import { groupComments, type CommentGroup } from './comments.ts'
import styles from './Comments.module.css'

/** What readers of the draft said, beside the paragraphs they said it of. */
export function Comments({ report }: { report: ReportDocument | undefined }) {
  const t = useWords()
  const { published, comments = {} } = useView((view) => view.drafting)
  const all = Object.values(comments)
  const open = all.filter(({ settled }) => !settled).length
  const [unfolded, setUnfolded] = useState(open > 0)
  if (!published && all.length === 0) return null
  const isShown =
    !published || !report || (report.template === published.template && report.locale === published.locale)
  return (
    <details
      className={styles.comments}
      open={unfolded}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h3>{t('publish.comments.title')}</h3>
        <span className={open > 0 ? styles.count : 'soft small'}>
          {all.length === 0 ? t('publish.comments.none') : t('publish.comments.open', { number: open })}
        </span>
      </summary>
      {all.length > 0 && (isShown ? <List report={report} /> : <OfPublished choice={published} />)}
    </details>
  )
}

/** The desk shows another form or language than readers have: theirs is read besides. */
function OfPublished({ choice: { template, locale } }: { choice: ReportChoice }) {
  const { code, page } = useSession()
  const { report } = useReport({ code, key: takeKey(`${code}.${page}`) }, { template, locale })
  return <List report={report} />
}

type Filter = 'open' | 'all'

function List({ report }: { report: ReportDocument | undefined }) {
  const t = useWords()
  const { comments = {} } = useView((view) => view.drafting)
  const [filter, setFilter] = useState<Filter>('open')
  // What was dealt with just now stays in its place, so that it can be taken up again and the keyboard stays too.
  const [justSettled, setJustSettled] = useState<readonly string[]>([])
  if (!report) return <p role="status">{t('publish.comments.loading')}</p>
  const wished = Object.entries(comments).filter(
    ([id, { settled }]) => filter === 'all' || !settled || justSettled.includes(id),
  )
  const groups = groupComments(Object.fromEntries(wished), report)
  const choose = (next: Filter) => {
    setFilter(next)
    setJustSettled([])
  }
  return (
    <div className="stack">
      <RadioTiles<Filter>
        legend={t('publish.comments.show')}
        quietLegend
        across
        value={filter}
        onChange={choose}
        tiles={(['open', 'all'] as const).map((value) => ({ value, label: t(`publish.comments.filter.${value}`) }))}
      />
      {groups.length === 0 && <p role="status">{t('publish.comments.noneOpen')}</p>}
      <ul className={styles.groups}>
        {groups.map((group) => (
          <Group
            key={group.piece}
            group={group}
            report={report}
            onSettle={(id) => setJustSettled([...justSettled, id])}
          />
        ))}
      </ul>
    </div>
  )
}

interface GroupProps {
  group: CommentGroup
  report: ReportDocument
  onSettle(id: string): void
}

function Group({ group, report: { locale }, onSettle }: GroupProps) {
  const t = useWords()
  const { text, heading, leftOut, comments } = group
  return (
    <li className={styles.group}>
      <div className={styles.part}>
        {heading !== undefined && (
          <p className="soft small" lang={locale}>
            <bdi>{heading}</bdi>
          </p>
        )}
        {text === undefined ? (
          <p className={styles.gone}>{t('publish.comments.gone')}</p>
        ) : (
          <p dir="auto" lang={locale} className={styles.text}>
            {text || t('publish.comments.table')}
          </p>
        )}
        {leftOut && <p className={styles.gone}>{t('publish.comments.leftOut')}</p>}
      </div>
      <ul className={styles.said}>
        {comments.map((comment) => (
          <CommentRow key={comment.id} comment={comment} onSettle={() => onSettle(comment.id)} />
        ))}
      </ul>
    </li>
  )
}
