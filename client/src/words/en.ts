import { common } from './en/common.ts'
import { home } from './en/home.ts'
import { participant } from './en/participant.ts'
import { speaker } from './en/speaker.ts'
import { floor } from './en/floor.ts'
import { hands } from './en/hands.ts'
import { agenda } from './en/agenda.ts'
import { ballot } from './en/ballot.ts'
import { refusals } from './en/refusals.ts'

/** What a phone shows. What only the desks show is in `en-desk.ts`, which a phone never loads. */
export const en = {
  common,
  home,
  participant,
  speaker,
  floor,
  hands,
  agenda,
  ballot,
  refusals,
}
