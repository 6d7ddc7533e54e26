import type { MineView } from '@evenhand/shared/roundtable/view'
import { useState } from 'react'
import { useDraft, useMine, useView } from '../session/hooks.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { useLanding } from '../ui/landing.ts'
import { useWords } from '../words/words.ts'
import styles from './Hand.module.css'
import { HandForm } from './HandForm.tsx'
import { HandPanel } from './HandPanel.tsx'
import { HandWords } from './HandWords.tsx'
import { usePlaceInWords } from './place.ts'
import { QueueGlance } from './QueueGlance.tsx'
import { Unlikely } from './Unlikely.tsx'

type Hand = NonNullable<MineView['hand']>

/** One's hand is up: the place, the wait, who is ahead, and the ways out. */
export function WaitingHand() {
  const hand = useMine(({ hand }) => hand)
  return hand && <Waiting key={hand.id} hand={hand} />
}

function Waiting({ hand }: { hand: Hand }) {
  const t = useWords()
  const draft = useDraft(`hand.${hand.id}`)
  const [changing, setChanging] = useState(draft.text !== '')

  function change() {
    draft.setText(hand.text ?? '')
    setChanging(true)
  }
  function close() {
    draft.clear()
    setChanging(false)
  }

  if (changing) return <HandForm command="hands.change" kind={hand.kind} draft={draft} onClose={close} />
  return (
    <HandPanel
      actions={
        <>
          <p className="small soft">{t('hands.notNowHelp')}</p>
          <div className={styles.ways}>
            <CommandButton type="hands.lower" data={{}} icon="down">
              {t('hands.lower')}
            </CommandButton>
            <CommandButton type="hands.park" data={{}} icon="pause">
              {t('hands.notNow')}
            </CommandButton>
          </div>
        </>
      }
    >
      <Place hand={hand} />
      {hand.unanswered && <p className={styles.note}>{t('hands.unanswered')}</p>}
      {hand.unlikely && <Unlikely text={hand.text} onWrite={change} />}
      <QueueGlance />
      <HandWords kind={hand.kind} text={hand.text} onChange={change} />
    </HandPanel>
  )
}

function Place({ hand }: { hand: Hand }) {
  const t = useWords()
  const landing = useLanding()
  const begun = useView(({ life }) => life.stage !== 'ready')
  const words = usePlaceInWords(hand, begun)
  return (
    <section>
      <h1 ref={landing} tabIndex={-1} className="small soft">
        {t('hands.place.label')}
      </h1>
      {words && (
        <>
          <p className={styles.place}>{words.place}</p>
          <p className={styles.wait}>{words.wait}</p>
        </>
      )}
    </section>
  )
}
