import { common } from './ar/common.ts'
import { home } from './ar/home.ts'
import { organizer } from './ar/organizer.ts'
import { onsite } from './ar/onsite.ts'
import { online } from './ar/online.ts'
import { participant } from './ar/participant.ts'
import { speaker } from './ar/speaker.ts'
import { rapporteur } from './ar/rapporteur.ts'
import { display } from './ar/display.ts'
import { queue } from './ar/queue.ts'
import { floor } from './ar/floor.ts'
import { hands } from './ar/hands.ts'
import { agenda } from './ar/agenda.ts'
import { signals } from './ar/signals.ts'
import { refusals } from './ar/refusals.ts'
import { proposal } from './ar/proposal.ts'

export const ar = {
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
