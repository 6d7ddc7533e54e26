import { organizer } from './fr/organizer.ts'
import { onsite } from './fr/onsite.ts'
import { online } from './fr/online.ts'
import { rapporteur } from './fr/rapporteur.ts'
import { display } from './fr/display.ts'
import { queue } from './fr/queue.ts'
import { signals } from './fr/signals.ts'
import { polls } from './fr/polls.ts'
import { proposal } from './fr/proposal.ts'

export const frDesk = {
  organizer,
  onsite,
  online,
  rapporteur,
  display,
  queue,
  signals,
  polls,
  proposal,
}
