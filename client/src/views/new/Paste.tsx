import { useState, type ChangeEvent, type FormEvent } from 'react'
import { OpenArchive } from '../../after/OpenArchive.tsx'
import { HttpRefusal } from '../../links/HttpRefusal.tsx'
import { useRequest } from '../../links/useRequest.ts'
import { readPage, workByHand, workOfJson } from '../../proposal/begin.ts'
import { JsonProblems } from '../../proposal/JsonProblems.tsx'
import { looksLikeJson, readJson, type JsonReading } from '../../proposal/json.ts'
import type { Work } from '../../proposal/work.ts'
import type { Draft } from '../../session/draft.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { useWords } from '../../words/words.ts'
import { Head } from './Head.tsx'
import styles from './Paste.module.css'

/** The first step. A page, a file or a JSON go the same way; typing by hand needs none of them. */
export function Paste({ page, onWork }: { page: Draft; onWork(work: Work): void }) {
  const t = useWords()
  const reading = useRequest()
  const [problem, setProblem] = useState<string>()
  const [json, setJson] = useState<JsonReading>()

  async function read(text: string) {
    setProblem(undefined)
    setJson(undefined)
    if (text.trim() === '') return setProblem(t('proposal.paste.empty'))
    if (looksLikeJson(text)) {
      const found = readJson(text)
      if (found.ok) onWork(workOfJson(found))
      else setJson(found)
      return
    }
    const answer = await reading.run(() => readPage(text))
    if (answer.ok) onWork(answer.body)
  }

  async function openFile({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    const text = await file.text()
    // Pictures, PDF and office files hold such bytes; no text does.
    if (text.includes('\0') || text.startsWith('%PDF')) return setProblem(t('proposal.paste.notText'))
    const lines = text.replace(/\r\n?/g, '\n')
    page.setText(lines)
    await read(lines)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void read(page.text)
  }

  return (
    <main className={styles.paste}>
      <Head title={t('proposal.paste.title')} />
      <form className={styles.form} onSubmit={submit}>
        <p className="soft">{t('proposal.paste.help')}</p>
        <TextArea
          label={t('proposal.paste.label')}
          quietLabel
          problem={problem}
          rows={14}
          spellCheck={false}
          value={page.text}
          onChange={({ target }) => page.setText(target.value)}
        />
        <HttpRefusal refusal={reading.refusal} words="proposal.refused.page" />
        {json && !json.ok && <JsonProblems reading={json} />}
        <div className={styles.acts}>
          <Button type="submit" tone="primary" size="large" state={reading.state}>
            {t('proposal.paste.read')}
          </Button>
          <label className={styles.file}>
            <input
              type="file"
              className="visually-hidden"
              accept=".txt,.md,.json,text/plain,application/json"
              onChange={(event) => void openFile(event)}
            />
            {t('proposal.paste.file')}
          </label>
          <Button tone="quiet" onClick={() => onWork(workByHand())}>
            {t('proposal.paste.hand')}
          </Button>
          <OpenArchive className={styles.file} />
        </div>
        <p className="soft small">
          {t('proposal.paste.fileHelp')} {t('proposal.paste.kept')}
        </p>
      </form>
      <footer className={styles.foot}>
        <Preferences />
      </footer>
    </main>
  )
}
