import { useState, type FormEvent } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand, useDraft, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { languageNames, pollLanguages, type PollLanguage } from './pollLanguages.ts'
import { Segments } from './Segments.tsx'

/** The words that are not shown before a moderator lets them, by language. */
export function BlockedWords() {
  const t = useWords()
  const [language, setLanguage] = useState<PollLanguage>('en')
  return (
    <div className="stack">
      <p className="soft small">{t('polls.blocked.help')}</p>
      <Segments
        label={t('polls.blocked.language')}
        quietLabel
        value={language}
        onChange={(value) => setLanguage(value)}
        segments={pollLanguages.map((value) => ({
          value,
          label: <span lang={value}>{languageNames[value]}</span>,
        }))}
      />
      <List key={language} language={language} />
    </div>
  )
}

function List({ language }: { language: PollLanguage }) {
  const t = useWords()
  const words = useView((view) => view.polls.blocked?.[language])
  const draft = useDraft(`blocked.${language}`)
  const command = useCommand()
  const [changed, setChanged] = useState(draft.text !== '')
  const text = changed ? draft.text : (words ?? []).join('\n')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const lines = text.split('\n').map((line) => line.trim())
    const reply = await command.send(
      'polls.block',
      { language, words: [...new Set(lines.filter((line) => line !== ''))] },
      { draft: draft.key },
    )
    if (reply.ok) setChanged(false)
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('polls.blocked.list')}
        help={t('polls.blocked.count', { count: words?.length ?? 0 })}
        lang={language}
        rows={6}
        value={text}
        onChange={({ target }) => {
          setChanged(true)
          draft.setText(target.value)
        }}
      />
      <Refused acts={[command]} />
      <div>
        <Button type="submit" tone={changed ? 'primary' : 'plain'} state={command.state} disabled={!changed}>
          {t('polls.blocked.save')}
        </Button>
      </div>
    </form>
  )
}
