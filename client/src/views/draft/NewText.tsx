import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import styles from './DraftView.module.css'

/** Offers the text as it is by now to whoever reads an older one; it stays in sight and takes nothing away by itself. */
export function NewText({ shown, onShow }: { shown: boolean; onShow(): void }) {
  const t = useWords()
  return (
    <div className={styles.news} role="status">
      {shown && (
        <Banner tone="note" icon="edit" actions={<Button onClick={onShow}>{t('draft.newer.show')}</Button>}>
          {t('draft.newer.text')}
        </Banner>
      )}
    </div>
  )
}
