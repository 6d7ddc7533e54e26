import { after } from './fr/after.ts'
import { organizer } from './fr/organizer.ts'
import { onsite } from './fr/onsite.ts'
import { online } from './fr/online.ts'
import { rapporteur } from './fr/rapporteur.ts'
import { notes } from './fr/notes.ts'
import { display } from './fr/display.ts'
import { queue } from './fr/queue.ts'
import { signals } from './fr/signals.ts'
import { polls } from './fr/polls.ts'
import { outcomes } from './fr/outcomes.ts'
import { triage } from './fr/triage.ts'
import { report } from './fr/report.ts'
import { publish } from './fr/publish.ts'
import { proposal } from './fr/proposal.ts'
import { track } from './fr/track.ts'

export const frDesk = {
  after,
  organizer,
  onsite,
  online,
  rapporteur,
  notes,
  display,
  queue,
  signals,
  polls,
  outcomes,
  triage,
  report,
  publish,
  proposal,
  track,
}
