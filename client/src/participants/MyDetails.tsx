import type { MineView } from '@evenhand/shared/roundtable/view'
import { useState } from 'react'
import { nudgeWanted, wantNudge } from '../hands/nudge.ts'
import { useCommand, useMine } from '../session/hooks.ts'
import type { Details } from '../session/joining.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Checkbox } from '../ui/Field.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Preferences } from '../ui/Preferences.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import { JoinForm } from './JoinForm.tsx'
import styles from './MyDetails.module.css'

/** Who the others take one for, on one line, and the way to change it, the language and the sound. */
export function MyDetails() {
  const t = useWords()
  const self = useMine(({ self }) => self)
  const [open, setOpen] = useState(false)
  if (!self) return null
  return (
    <div className={styles.line}>
      <PersonName name={self.name} number={self.number} className={styles.name} />
      <Side side={self.side} hubSize={self.hubSize} />
      <Button tone="quiet" aria-label={t('participant.details.open')} onClick={() => setOpen(true)}>
        {t('common.action.change')}
      </Button>
      <Dialog title={t('participant.details.title')} open={open} onClose={() => setOpen(false)}>
        <ChangeDetails self={self} onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  )
}

function ChangeDetails({ self, onDone }: { self: NonNullable<MineView['self']>; onDone(): void }) {
  const t = useWords()
  const { send, state, refusal } = useCommand()
  const [sound, setSound] = useState(nudgeWanted)
  const { name, side, stakeholderGroup, regionalGroup, hubSize, speaker } = self

  async function change(details: Details) {
    const { name: _name, ...unnamed } = details
    const reply = await send('participants.join', speaker ? unnamed : details)
    if (reply.ok) onDone()
  }

  return (
    <>
      <Preferences />
      <Checkbox
        label={t('participant.details.sound')}
        help={t('participant.details.soundHelp')}
        checked={sound}
        onChange={({ target }) => {
          wantNudge(target.checked)
          setSound(target.checked)
        }}
      />
      <JoinForm
        details={{ name, side, stakeholderGroup, regionalGroup, hubSize }}
        nameFixed={speaker ?? false}
        button={t('common.action.save')}
        state={state}
        onSubmit={(details) => void change(details)}
      >
        <RefusalNote refusal={refusal} />
      </JoinForm>
    </>
  )
}
