import type { PollKind } from '@evenhand/shared/polls/state'
import type { IconName } from '../../ui/Icon.tsx'

export const kindIcons = {
  single: 'single',
  multiple: 'multiple',
  words: 'cloud',
  text: 'text',
  scale: 'scale',
  ranking: 'ranking',
  points: 'points',
  grid: 'grid',
  'yes-no': 'yesNo',
  agreement: 'steps',
  census: 'people',
} as const satisfies Record<PollKind, IconName>

/** Those that need no typing. */
export const quickKinds = ['yes-no', 'agreement', 'census'] as const satisfies readonly PollKind[]
