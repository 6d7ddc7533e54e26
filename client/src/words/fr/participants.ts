import type { participants as source } from '../en/participants.ts'
import type { French } from '../translation.ts'

export const participants = {
  title: 'Personnes',
  search: 'Chercher un nom',
  none: 'Personne n’est encore là.',
  noMatch: 'Aucun nom de ce genre.',
  connected: 'Connecté',
  away: 'Non connecté',
  spoken_one: 'a parlé {{count}} fois',
  spoken_many: 'a parlé {{count}} de fois',
  spoken_other: 'a parlé {{count}} fois',
  notSpoken: 'n’a pas encore parlé',
} satisfies French<typeof source>
