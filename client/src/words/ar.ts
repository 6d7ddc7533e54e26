import { common } from './ar/common.ts'
import { home } from './ar/home.ts'
import { participant } from './ar/participant.ts'
import { speaker } from './ar/speaker.ts'
import { floor } from './ar/floor.ts'
import { hands } from './ar/hands.ts'
import { agenda } from './ar/agenda.ts'
import { ballot } from './ar/ballot.ts'
import { refusals } from './ar/refusals.ts'

export const ar = {
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
