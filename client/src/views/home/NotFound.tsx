import { Link } from 'wouter'
import { useWords } from '../../words/words.ts'
import { Doorway } from '../frame/Doorway.tsx'

export function NotFound() {
  const t = useWords()
  return (
    <Doorway>
      <h1>{t('home.notFound.title')}</h1>
      <p>{t('home.notFound.text')}</p>
      <Link href="/">{t('common.refused.home')}</Link>
    </Doorway>
  )
}
