import type { ProposalForm } from '../../proposal/form.ts'
import { isBlank } from '../../proposal/form.ts'
import { roleFields, textFields } from '../../proposal/fields.ts'
import { useWords } from '../../words/words.ts'

/** What the page left open, at one glance; each place says so again. */
export function Missing({ form }: { form: ProposalForm }) {
  const t = useWords()
  const missing = [
    ...textFields.filter((field) => form.texts[field].trim() === ''),
    ...roleFields.filter((field) => isBlank(form.roles[field])),
    ...(['speakers', 'organizers'] as const).filter((field) => form.people[field].length === 0),
    ...(form.questions.length === 0 ? (['policyQuestions'] as const) : []),
  ]
  return (
    <div>
      <p className="soft">{t('proposal.check.help')}</p>
      <p>
        {missing.length === 0
          ? t('proposal.check.nothingMissing')
          : `${t('proposal.check.missing')} ${missing.map((field) => t(`proposal.field.${field}`)).join(' · ')}`}
      </p>
    </div>
  )
}
