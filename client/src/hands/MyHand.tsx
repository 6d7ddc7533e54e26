import { ParkedHand } from './ParkedHand.tsx'
import type { Phase } from './phase.ts'
import { RaiseHand } from './RaiseHand.tsx'
import { WaitingHand } from './WaitingHand.tsx'

/** One's own hand, before it is one's turn. */
export function MyHand({ phase }: { phase: Exclude<Phase, 'next' | 'called' | 'speaking'> }) {
  switch (phase) {
    case 'idle':
      return <RaiseHand />
    case 'waiting':
      return <WaitingHand />
    case 'parked':
      return <ParkedHand />
  }
}
