import { common } from './fr/common.ts'
import { home } from './fr/home.ts'
import { participant } from './fr/participant.ts'
import { speaker } from './fr/speaker.ts'
import { floor } from './fr/floor.ts'
import { hands } from './fr/hands.ts'
import { agenda } from './fr/agenda.ts'
import { ballot } from './fr/ballot.ts'
import { refusals } from './fr/refusals.ts'

export const fr = {
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
