import { lazy, Suspense, useState, type ReactNode } from 'react'
import { PollMaterial } from '../../polls/desk/PollMaterial.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../words/words.ts'
import styles from './RapporteurView.module.css'

const BoardDesk = lazy(() => import('../../outcomes/BoardDesk.tsx').then(({ BoardDesk }) => ({ default: BoardDesk })))
const ReportDesk = lazy(() => import('../../report/ReportDesk.tsx').then(({ ReportDesk }) => ({ default: ReportDesk })))

const QuestionMaterial = lazy(() =>
  import('../../questions/desk/QuestionMaterial.tsx').then(({ QuestionMaterial }) => ({ default: QuestionMaterial })),
)

type Side = 'outcomes' | 'polls' | 'questions' | 'report'

/** What comes of the notes: outcomes, what the polls brought, what was asked in writing, the report. */
export function SideColumn({ wide, onWide }: { wide: boolean; onWide(wide: boolean): void }) {
  const t = useWords()
  const [side, setSide] = useState<Side>('outcomes')
  const choose = (name: Side) => {
    setSide(name)
    if (name !== 'report') onWide(false)
  }
  return (
    <Tabs<Side>
      label={t('rapporteur.side')}
      selected={side}
      onSelect={choose}
      tabs={[
        {
          name: 'outcomes',
          label: t('rapporteur.outcomes'),
          content: (
            <Late>
              <BoardDesk />
            </Late>
          ),
        },
        { name: 'polls', label: t('rapporteur.polls'), content: <PollMaterial /> },
        {
          name: 'questions',
          label: t('triage.tab'),
          content: (
            <Late>
              <QuestionMaterial />
            </Late>
          ),
        },
        {
          name: 'report',
          label: t('rapporteur.report'),
          content: (
            <Late>
              <div className={styles.widen}>
                <Button tone="quiet" icon={wide ? 'forward' : 'backward'} onClick={() => onWide(!wide)}>
                  {t(wide ? 'report.beside' : 'report.wide')}
                </Button>
              </div>
              <ReportDesk />
            </Late>
          ),
        },
      ]}
    />
  )
}

/** Each with its own curtain: the writing beside it never waits. */
function Late({ children }: { children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>
}
