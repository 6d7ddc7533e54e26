import { after } from './en/after.ts'
import { organizer } from './en/organizer.ts'
import { onsite } from './en/onsite.ts'
import { online } from './en/online.ts'
import { rapporteur } from './en/rapporteur.ts'
import { notes } from './en/notes.ts'
import { display } from './en/display.ts'
import { queue } from './en/queue.ts'
import { signals } from './en/signals.ts'
import { polls } from './en/polls.ts'
import { outcomes } from './en/outcomes.ts'
import { triage } from './en/triage.ts'
import { report } from './en/report.ts'
import { publish } from './en/publish.ts'
import { proposal } from './en/proposal.ts'
import { track } from './en/track.ts'

export const enDesk = {
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
