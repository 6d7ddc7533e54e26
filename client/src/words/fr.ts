import { common } from './fr/common.ts'
import { home } from './fr/home.ts'
import { organizer } from './fr/organizer.ts'
import { onsite } from './fr/onsite.ts'
import { online } from './fr/online.ts'
import { participant } from './fr/participant.ts'
import { speaker } from './fr/speaker.ts'
import { rapporteur } from './fr/rapporteur.ts'
import { display } from './fr/display.ts'
import { queue } from './fr/queue.ts'
import { floor } from './fr/floor.ts'
import { hands } from './fr/hands.ts'
import { agenda } from './fr/agenda.ts'
import { signals } from './fr/signals.ts'
import { refusals } from './fr/refusals.ts'
import { proposal } from './fr/proposal.ts'

export const fr = {
  common,
  home,
  organizer,
  onsite,
  online,
  participant,
  speaker,
  rapporteur,
  display,
  queue,
  floor,
  hands,
  agenda,
  signals,
  refusals,
  proposal,
}
