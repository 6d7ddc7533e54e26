import { privacies, venues, visibilities } from '@evenhand/shared/polls/state'
import { useView } from '../../session/hooks.ts'
import { Checkbox } from '../../ui/Field.tsx'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { useWords } from '../../words/words.ts'
import { isModerated } from './editing.ts'
import type { FieldsProps } from './problems.ts'

/** What is kept of who answers, who sees the result when, and where it is asked. */
export function RulesFields({ editing, onChange, writes }: FieldsProps & { writes: boolean }) {
  const t = useWords()
  const codes = useView((view) => view.polls.codes ?? 0)
  const { kind, privacy, results, venue } = editing
  return (
    <>
      <RadioTiles
        legend={t('polls.editor.privacy')}
        across
        value={privacy}
        onChange={(value) => onChange({ privacy: value })}
        tiles={privacies.map((value) => ({
          value,
          label: t(`polls.editor.privacies.${value}.label`),
          help: t(`polls.editor.privacies.${value}.help`),
        }))}
      />
      <RadioTiles
        legend={t('polls.editor.results')}
        across
        value={results}
        onChange={(value) => onChange({ results: value })}
        tiles={visibilities.map((value) => ({
          value,
          label: t(`polls.editor.visibilities.${value}.label`),
          help: t(`polls.editor.visibilities.${value}.help`),
        }))}
      />
      <RadioTiles
        legend={t('polls.editor.venue')}
        across
        value={venue}
        onChange={(value) => onChange({ venue: value })}
        tiles={venues.map((value) => ({
          value,
          label: t(`polls.editor.venues.${value}.label`),
          help: t(`polls.editor.venues.${value}.help`),
        }))}
      />
      {writes && (
        <Checkbox
          label={t('polls.editor.moderated')}
          checked={isModerated(editing)}
          onChange={({ target }) => onChange({ moderated: target.checked })}
        />
      )}
      {kind !== 'text' && (
        <Checkbox
          label={t('polls.editor.codes')}
          help={t(codes > 0 ? 'polls.editor.codesHelp' : 'polls.editor.codesNone')}
          checked={editing.codes}
          onChange={({ target }) => onChange({ codes: target.checked })}
        />
      )}
    </>
  )
}
