import { useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'
import { editingOf, translationOf, type Editing } from './editing.ts'
import { readDraft } from './kept.ts'
import type { ListedPoll } from './listed.ts'
import { pollLanguages } from './pollLanguages.ts'
import { problemsOf } from './problems.ts'
import { TranslationFields } from './TranslationFields.tsx'

/** The words of an open or closed poll in one more language, saved language by language. */
export function TranslateDialog({ poll, onClose }: { poll: ListedPoll; onClose(): void }) {
  const t = useWords()
  const draft = useDraft(`translate.${poll.id}`)
  const command = useCommand()
  const [language, setLanguage] = useState<string>(pollLanguages[0])
  const [saved, setSaved] = useState(false)
  const editing = readDraft<Editing>(draft.text) ?? editingOf(poll)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const words = translationOf(editing, language, editing.options) ?? { text: '', options: [] }
    const reply = await command.send('polls.translate', { poll: poll.id, language, ...words })
    setSaved(reply.ok)
  }
  const close = () => {
    // What was saved is in the poll; what was not, in any language, stays in the draft.
    if (pollLanguages.every((other) => isSame(other, editing, editingOf(poll)))) draft.clear()
    onClose()
  }
  return (
    <Dialog title={t('polls.editor.translateTitle')} open onClose={close}>
      <form className="stack" onSubmit={(event) => void save(event)}>
        <p className="small soft">{t('polls.editor.translationsHelp')}</p>
        <TranslationFields
          editing={editing}
          problemAt={problemsOf(t, command.refusal)}
          onLanguage={(next) => {
            setLanguage(next)
            setSaved(false)
          }}
          onChange={(change) => {
            draft.setText(JSON.stringify({ ...editing, ...change }))
            setSaved(false)
          }}
        />
        <Refused acts={[command]} />
        <div className="row">
          <Button type="submit" tone="primary" state={command.state}>
            {t('polls.editor.saveTranslation')}
          </Button>
          <span role="status" className="soft">
            {saved && t('polls.editor.savedTranslation')}
          </span>
        </div>
      </form>
    </Dialog>
  )
}

function isSame(language: string, one: Editing, other: Editing): boolean {
  const words = (editing: Editing) => JSON.stringify(translationOf(editing, language, editing.options))
  return words(one) === words(other)
}
