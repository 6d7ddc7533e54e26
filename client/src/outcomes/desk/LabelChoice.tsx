import { labels, type Label } from '@evenhand/shared/outcomes/state'
import { useState } from 'react'
import { Refused } from '../../acts/Refused.tsx'
import { useCommand } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Board.module.css'
import type { ListedOutcome } from './listed.ts'

/** The word for the whole is suggested, and a person confirms it or another one. */
export function LabelChoice({ outcome: { id, label, convergence } }: { outcome: ListedOutcome }) {
  const t = useWords()
  const [other, setOther] = useState(false)
  const command = useCommand()
  const suggested = convergence?.suggested
  const confirm = async (chosen: Label) => {
    const reply = await command.send('outcomes.label', { outcome: id, label: chosen })
    if (reply.ok) setOther(false)
  }
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{t('outcomes.label.title')}</h4>
      {label ? (
        <p>
          <strong>{t(`stances.label.${label.confirmed}`)}</strong>{' '}
          <span className="small soft">
            {t('outcomes.label.by', { role: [t(`common.role.${label.by}`), label.name].filter(Boolean).join(', ') })}
            {label.suggested !== label.confirmed &&
              ` · ${t('outcomes.label.was', { label: t(`stances.label.${label.suggested}`) })}`}
          </span>
        </p>
      ) : (
        <p className="small soft">{t('outcomes.label.help')}</p>
      )}
      <div className="row">
        {suggested && label?.confirmed !== suggested && (
          <Button icon="check" state={command.state} onClick={() => void confirm(suggested)}>
            {t('outcomes.label.confirm', { label: t(`stances.label.${suggested}`) })}
          </Button>
        )}
        <Button tone="quiet" aria-expanded={other} onClick={() => setOther(!other)}>
          {t('outcomes.label.other')}
        </Button>
      </div>
      {other && (
        <RadioTiles
          legend={t('outcomes.label.title')}
          quietLegend
          value={label?.confirmed}
          onChange={(value) => void confirm(value)}
          tiles={labels.map((value) => ({
            value,
            label: t(`stances.label.${value}`),
            help: t(`stances.means.${value}`),
          }))}
        />
      )}
      <Refused acts={[command]} />
    </section>
  )
}
