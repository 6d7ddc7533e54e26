import { useMemo, useRef, useState } from 'react'
import type { ProposalForm } from '../../proposal/form.ts'
import { useLineMarks } from '../../proposal/marks.ts'
import { Options } from '../../proposal/Options.tsx'
import { useOptions } from '../../proposal/options.ts'
import { PastedPage } from '../../proposal/PastedPage.tsx'
import { ProblemsContext, type FieldProblem } from '../../proposal/problems.ts'
import { ProposalEditor } from '../../proposal/ProposalEditor.tsx'
import { Remarks } from '../../proposal/Sourced.tsx'
import { SourcesContext, strayRemarks } from '../../proposal/sources.ts'
import type { Work } from '../../proposal/work.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Check.module.css'
import { Head } from './Head.tsx'
import { Missing } from './Missing.tsx'
import { Open } from './Open.tsx'

export interface CheckProps {
  work: Work
  form: ProposalForm
  page: string
  onWork(work: Work): void
  onAgain(): void
  onOpened(): void
}

/** What was understood, to be changed value by value, with the page beside it; then the roundtable is opened. */
export function Check({ work, form, page, onWork, onAgain, onOpened }: CheckProps) {
  const t = useWords()
  const options = useOptions()
  const values = useRef<HTMLDivElement>(null)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { byHand, chosen, forms } = work
  const sources = useMemo(() => work.sources.filter(({ proposal }) => proposal === chosen), [work.sources, chosen])
  const origins = useMemo(() => ({ all: sources, byHand }), [sources, byHand])
  const setForm = (next: ProposalForm) => onWork({ ...work, forms: forms.map((one) => (one === form ? next : one)) })
  useLineMarks(values)

  return (
    <SourcesContext value={origins}>
      <ProblemsContext value={problems}>
        <main className={byHand ? styles.byHand : styles.check}>
          <Head title={byHand ? t('proposal.check.titleByHand') : t('proposal.check.title')}>
            {forms.length > 1 && (
              <Button
                onClick={() => {
                  const { chosen: _chosen, ...undecided } = work
                  onWork(undecided)
                }}
              >
                {t('proposal.check.otherSession')}
              </Button>
            )}
            <Again onAgain={onAgain} />
          </Head>
          <div className={styles.values} ref={values}>
            {byHand ? <p className="soft">{t('proposal.check.helpByHand')}</p> : <Missing form={form} />}
            {work.leftOut && (
              <Banner tone="note">{t('proposal.json.leftOut', { fields: work.leftOut.join(', ') })}</Banner>
            )}
            <Remarks remarks={strayRemarks(sources)} />
            <ProposalEditor form={form} byHand={byHand} onChange={setForm} />
            <Options handle={options} />
            <Open
              form={form}
              options={options.options}
              onSend={setForm}
              onProblems={setProblems}
              onOpened={() => {
                options.clear()
                onOpened()
              }}
            />
          </div>
          {!byHand && (
            <aside className={styles.beside}>
              <h2 className="small soft">{t('proposal.check.page')}</h2>
              <PastedPage page={work.asJson ? '' : page} sources={sources} />
            </aside>
          )}
        </main>
      </ProblemsContext>
    </SourcesContext>
  )
}

function Again({ onAgain }: { onAgain(): void }) {
  const t = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button tone="quiet" icon="backward" onClick={() => setAsking(true)}>
        {t('proposal.check.again')}
      </Button>
      <Dialog
        title={t('proposal.check.againTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('common.action.cancel')}
            </Button>
            <Button tone="danger" onClick={onAgain}>
              {t('proposal.check.again')}
            </Button>
          </>
        }
      >
        <p>{t('proposal.check.againHelp')}</p>
      </Dialog>
    </>
  )
}
