import type { Stance } from '@evenhand/shared/outcomes/state'
import type { CSSProperties } from 'react'
import { onScreen } from '../../polls/charts/colours.ts'

/** The two sides as in every picture of agreement; no position and unclear share the grey and differ by a pattern. */
const colours = {
  support: 'agree-strongly',
  'can-live': 'agree',
  'no-position': 'neither',
  unclear: 'neither',
  concern: 'disagree',
  object: 'disagree-strongly',
} as const satisfies Record<Stance, string>

export function paintOf(stance: Stance): CSSProperties {
  const colour = colours[stance]
  return { backgroundColor: onScreen(colour).style.fill, color: onScreen(`on-${colour}`).style.fill }
}
