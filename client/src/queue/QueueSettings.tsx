import { kinds } from '@evenhand/shared/hands/state'
import { policies } from '@evenhand/shared/queue/state'
import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { useCommand, useView } from '../session/hooks.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Select } from '../ui/Field.tsx'
import { minutesAndSeconds } from '../ui/duration.ts'
import { RadioTiles } from '../ui/RadioTiles.tsx'
import { useWords } from '../words/words.ts'
import styles from './QueueSettings.module.css'

const rows = [2, 3, 4, 5, 6, 8, 10]
const waits = [3, 5, 8, 10, 15, 20, 30, 45, 60]
const passes = [1, 2, 3, 4, 5, 8, 10]
const times = [30, 60, 90, 120, 150, 180, 240, 300, 420, 600]

/** How the next speaker is suggested and how long a turn is; each choice counts at once and can be undone. */
export function QueueSettings({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useWords()
  return (
    <Dialog title={t('queue.settings.title')} open={open} onClose={onClose}>
      <Settings />
    </Dialog>
  )
}

function Settings() {
  const t = useWords()
  const settings = useView((view) => view.queue.settings)
  const closed = useView((view) => view.queue.closed)
  const allotted = useView((view) => view.floor.allotted)
  const arrange = useCommand()
  const allot = useCommand()
  const closing = useAct(closed ? 'queue.reopen' : 'queue.close', {})
  if (!settings || !allotted) return null
  const set = (data: object) => void arrange.send('queue.arrange', data)
  return (
    <>
      <div className={styles.closing}>
        <ActButton act={closing} icon={closed ? 'play' : 'pause'}>
          {closed ? t('queue.reopen') : t('queue.close')}
        </ActButton>
        <p className="soft small">{t('queue.closeHelp')}</p>
      </div>
      <RadioTiles
        legend={t('queue.settings.policy')}
        value={settings.policy}
        onChange={(policy) => set({ policy })}
        tiles={policies.map((value) => ({
          value,
          label: t(`queue.policy.${value}.label`),
          help: t(`queue.policy.${value}.help`),
        }))}
      />
      <div className={styles.choices}>
        {settings.policy === 'in-a-row' && (
          <Numbers
            label={t('queue.settings.inARow')}
            choices={rows}
            value={settings.inARow}
            onChange={(inARow) => set({ inARow })}
          />
        )}
        <Numbers
          label={t('queue.settings.maxWait')}
          choices={waits}
          value={Math.round(settings.maxWaitMs / 60_000)}
          onChange={(maxWaitMinutes) => set({ maxWaitMinutes })}
        />
        <Numbers
          label={t('queue.settings.maxPassedOver')}
          choices={passes}
          value={settings.maxPassedOver}
          onChange={(maxPassedOver) => set({ maxPassedOver })}
        />
      </div>
      <fieldset>
        <legend className={styles.legend}>{t('queue.settings.allotted')}</legend>
        <div className={styles.choices}>
          {([...kinds, 'invited'] as const).map((kind) => (
            <Numbers
              key={kind}
              label={kind === 'invited' ? t('queue.settings.invited') : t(`hands.kind.${kind}.short`)}
              choices={times}
              value={Math.round(allotted[kind] / 1000)}
              show={(seconds) => minutesAndSeconds(seconds * 1000)}
              onChange={(seconds) => void allot.send('floor.allot', { kind, seconds })}
            />
          ))}
        </div>
      </fieldset>
      <Refused acts={[closing, arrange, allot]} />
    </>
  )
}

interface NumbersProps {
  label: string
  choices: readonly number[]
  value: number
  show?(value: number): string
  onChange(value: number): void
}

/** A choice of sensible numbers; one that was set elsewhere is among them. */
function Numbers({ label, choices, value, show = String, onChange }: NumbersProps) {
  const offered = choices.includes(value) ? choices : [...choices, value].sort((a, b) => a - b)
  return (
    <Select label={label} value={value} onChange={({ target }) => onChange(Number(target.value))}>
      {offered.map((choice) => (
        <option key={choice} value={choice}>
          {show(choice)}
        </option>
      ))}
    </Select>
  )
}
