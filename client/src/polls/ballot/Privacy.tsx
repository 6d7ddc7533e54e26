import type { PollView } from '@evenhand/shared/polls/view'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Ballot.module.css'

interface PrivacyProps {
  poll: PollView
  /** One line, and the rest on a tap: where several ballots stand under each other. */
  brief: boolean
}

/** What is kept of whoever answers and who sees it, before they do; on a tap what this does not protect against. */
export function Privacy({ poll, brief }: PrivacyProps) {
  const t = useWords()
  const { privacy, results, moderated, codes, kind } = poll
  const icon = <Icon name={privacy === 'named' ? 'people' : 'lock'} />
  const kept = [
    t(`ballot.privacy.${privacy}`),
    (kind === 'words' || kind === 'text') && t(moderated ? 'ballot.privacy.moderated' : 'ballot.privacy.written'),
    results === 'live' && t('ballot.privacy.live'),
    t(codes ? 'ballot.privacy.onePerCode' : 'ballot.privacy.onePerDevice'),
  ]
  const said = kept.filter(Boolean).join(' ')
  const limits = `${t(privacy === 'named' ? 'ballot.privacy.limitsNamed' : 'ballot.privacy.limitsSecret')} ${t('ballot.privacy.device')}`

  return (
    <div className={styles.privacy}>
      {!brief && (
        <p>
          {icon} {said}
        </p>
      )}
      <details>
        <summary>
          {brief ? (
            <>
              {icon} {t(`ballot.privacy.brief.${privacy}`)}
            </>
          ) : (
            t('ballot.privacy.limits')
          )}
        </summary>
        {brief && <p>{said}</p>}
        <p>{limits}</p>
      </details>
    </div>
  )
}
