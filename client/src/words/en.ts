import { common } from './en/common.ts'
import { home } from './en/home.ts'
import { organizer } from './en/organizer.ts'
import { onsite } from './en/onsite.ts'
import { online } from './en/online.ts'
import { participant } from './en/participant.ts'
import { speaker } from './en/speaker.ts'
import { rapporteur } from './en/rapporteur.ts'
import { display } from './en/display.ts'
import { queue } from './en/queue.ts'
import { floor } from './en/floor.ts'
import { hands } from './en/hands.ts'
import { agenda } from './en/agenda.ts'
import { signals } from './en/signals.ts'
import { refusals } from './en/refusals.ts'
import { proposal } from './en/proposal.ts'

export const en = {
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
