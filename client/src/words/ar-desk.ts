import { after } from './ar/after.ts'
import { organizer } from './ar/organizer.ts'
import { onsite } from './ar/onsite.ts'
import { online } from './ar/online.ts'
import { rapporteur } from './ar/rapporteur.ts'
import { notes } from './ar/notes.ts'
import { display } from './ar/display.ts'
import { queue } from './ar/queue.ts'
import { signals } from './ar/signals.ts'
import { polls } from './ar/polls.ts'
import { outcomes } from './ar/outcomes.ts'
import { triage } from './ar/triage.ts'
import { report } from './ar/report.ts'
import { publish } from './ar/publish.ts'
import { proposal } from './ar/proposal.ts'
import { track } from './ar/track.ts'

export const arDesk = {
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
