import { useWords } from '../words/words.ts'
import { roleFields, type TextField } from './fields.ts'
import type { ProposalForm } from './form.ts'
import { PeopleList } from './PeopleList.tsx'
import { PersonValue } from './PersonValue.tsx'
import styles from './ProposalEditor.module.css'
import { QuestionList } from './QuestionList.tsx'
import { TextValue } from './TextValue.tsx'

export interface ProposalEditorProps {
  form: ProposalForm
  byHand: boolean
  onChange(form: ProposalForm): void
}

/** Every value of a proposal, in the order in which a session page shows them. */
export function ProposalEditor({ form, byHand, onChange }: ProposalEditorProps) {
  const t = useWords()
  const text = (field: TextField) => (
    <TextValue
      field={field}
      value={form.texts[field]}
      byHand={byHand}
      onChange={(value) => onChange({ ...form, texts: { ...form.texts, [field]: value } })}
    />
  )
  return (
    <>
      <section className={styles.part}>
        <h2>{t('proposal.check.session')}</h2>
        <div className={styles.values}>
          {text('title')}
          <div className={styles.short}>
            {text('sessionType')}
            {text('number')}
            {text('year')}
            {text('durationMinutes')}
            {text('format')}
            {text('layout')}
          </div>
        </div>
      </section>
      <section className={styles.part}>
        <h2>{t('proposal.check.people')}</h2>
        <div className={styles.values}>
          <div className={styles.roles}>
            {roleFields.map((field) => (
              <PersonValue
                key={field}
                role={t(`proposal.field.${field}`)}
                person={form.roles[field]}
                onChange={(part) =>
                  onChange({ ...form, roles: { ...form.roles, [field]: { ...form.roles[field], ...part } } })
                }
              />
            ))}
          </div>
          {(['speakers', 'organizers'] as const).map((field) => (
            <PeopleList
              key={field}
              field={field}
              people={form.people[field]}
              onChange={(people) => onChange({ ...form, people: { ...form.people, [field]: people } })}
            />
          ))}
        </div>
      </section>
      <section className={styles.part}>
        <h2>
          {t('proposal.field.policyQuestions')} <span className="soft figures">{form.questions.length}</span>
        </h2>
        <div className={styles.values}>
          <QuestionList
            questions={form.questions}
            byHand={byHand}
            onChange={(questions) => onChange({ ...form, questions })}
          />
        </div>
      </section>
      <section className={styles.part}>
        <h2>{t('proposal.check.more')}</h2>
        <div className={styles.values}>
          {text('expectedOutcomes')}
          {text('hybridFormat')}
        </div>
      </section>
    </>
  )
}
