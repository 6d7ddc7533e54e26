import type { speaker as source } from '../en/speaker.ts'
import type { French } from '../translation.ts'

export const speaker = {
  now: 'Maintenant',
  next: 'Ensuite',
  nobodyNext: 'Personne n’attend la parole',
  away: 'Hors connexion pour le moment',
  allQuestions: 'Toutes les questions',
  notes: {
    title: 'Mots de la modération',
    arrived: 'Un mot de la modération : {{text}}',
    see: 'J’ai vu',
    done: 'C’est fait',
  },
  answer: 'Répondre',
  look: 'Voir',
} satisfies French<typeof source>
