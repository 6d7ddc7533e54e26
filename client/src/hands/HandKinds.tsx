import type { Hand } from '@evenhand/shared/hands/state'
import type { IconName } from '../ui/Icon.tsx'
import { RadioTiles } from '../ui/RadioTiles.tsx'
import { useWords } from '../words/words.ts'

type Kind = Hand['kind']

/** From the everyday wish to the rare one. */
const icons = {
  'new-point': 'hand',
  reply: 'undo',
  clarification: 'question',
  'point-of-order': 'warn',
} satisfies Record<Kind, IconName>
const kinds = Object.keys(icons) as Kind[]

interface HandKindsProps {
  /** With a closed queue only a point of order is left to choose. */
  onlyOrder: boolean
  value: Kind
  onChange(kind: Kind): void
}

/** The four reasons to speak, in plain words with a line of help each. */
export function HandKinds({ onlyOrder, value, onChange }: HandKindsProps) {
  const t = useWords()
  const tiles = kinds
    .filter((kind) => !onlyOrder || kind === 'point-of-order')
    .map((kind) => ({
      value: kind,
      label: t(`hands.kind.${kind}.label`),
      help: t(`hands.kind.${kind}.help`),
      icon: icons[kind],
    }))
  return <RadioTiles legend={t('hands.chooseKind')} quietLegend tiles={tiles} value={value} onChange={onChange} />
}
