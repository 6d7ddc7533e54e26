import { addressOf } from '../../draft/reading/requests.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import styles from './DraftView.module.css'

/** The same report to be printed and taken along. */
export function DraftFiles({ code }: { code: string }) {
  const t = useWords()
  const label = (file: 'print' | 'docx' | 'html') => t('draft.download', { file: t(`draft.file.${file}`) })
  return (
    <p className={styles.files}>
      <ButtonLink
        tone="quiet"
        icon="print"
        href={addressOf(code, 'html')}
        target="_blank"
        rel="noreferrer"
        aria-label={label('print')}
      >
        {t('draft.file.print')}
      </ButtonLink>
      <ButtonLink tone="quiet" icon="download" href={addressOf(code, 'docx')} download aria-label={label('docx')}>
        {t('draft.file.docx')}
      </ButtonLink>
      <ButtonLink tone="quiet" icon="download" href={addressOf(code, 'html')} download aria-label={label('html')}>
        {t('draft.file.html')}
      </ButtonLink>
    </p>
  )
}
