import type { Refused } from '@evenhand/shared/protocol/wire'
import { Empty } from '../../ui/Empty.tsx'
import { refusalText } from '../../words/refusal.ts'
import { useWords } from '../../words/words.ts'

/** Nothing to read: not published, a wrong link, or no way to the server. */
export function NoDraft({ refusal }: { refusal: Refused | undefined }) {
  const t = useWords()
  switch (refusal?.refused) {
    case undefined:
      return null
    case 'not-published':
      return (
        <Empty icon="lock" title={t('draft.none.title')}>
          {t('draft.none.text')}
        </Empty>
      )
    case 'unknown-code':
      return (
        <Empty icon="question" title={t('draft.unknown.title')}>
          {t('draft.unknown.text')}
        </Empty>
      )
    case 'no-answer':
      return (
        <Empty icon="signal" title={t('draft.unread.title')}>
          {t('draft.unread.text')}
        </Empty>
      )
  }
  return (
    <Empty icon="warn" title={t('draft.unread.title')}>
      {refusal && refusalText(t, refusal)}
    </Empty>
  )
}
