import { useWords } from '../words/words.ts'
import { Button } from './Button.tsx'

/** In the place of a part of the page that is still on its way; where the line is too poor for it, it can be asked for again. */
export function Waiting({ for: state, onAgain }: { for: 'loading' | 'failed'; onAgain(): void }) {
  const t = useWords()
  if (state === 'loading') return <p className="soft">{t('common.connection.connecting')}</p>
  return (
    <div className="stack">
      <p>{t('common.failed.title')}</p>
      <Button onClick={onAgain}>{t('common.action.tryAgain')}</Button>
    </div>
  )
}
