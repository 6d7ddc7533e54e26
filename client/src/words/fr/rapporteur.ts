import type { rapporteur as source } from '../en/rapporteur.ts'
import type { French } from '../translation.ts'

export const rapporteur = {
  story: 'Ce qui s’est passé',
  timeline: 'Qui a parlé et quand',
  search: 'Chercher des noms, des groupes, des questions',
  found_one: '{{count}} intervention trouvée',
  found_many: '{{count}} d’interventions trouvées',
  found_other: '{{count}} interventions trouvées',
  none: {
    title: 'Personne n’a encore parlé',
    text: 'Chaque intervention s’inscrit ici d’elle-même : qui, de quel côté, sur quelle question et pendant combien de temps.',
  },
  noMatch: {
    title: 'Aucune intervention ne correspond',
    text: 'La recherche porte sur les noms, les groupes et le texte des questions.',
  },
  since: '{{time}} depuis le début',
  notBegun: 'La session n’a pas commencé',
  closed: 'La session est close',
  noQuestion: 'Hors des questions de politique',
  continued: 'suite',
  turns_one: '{{count}} intervention',
  turns_many: '{{count}} d’interventions',
  turns_other: '{{count}} interventions',
  invited: 'Sur invitation',
  overrode: 'Choix de la modération, hors suggestion',
  over: '{{time}} au-delà du temps prévu',
  answeredBy: 'réponse de {{name}}',
  now: 'Maintenant',
  next: 'Ensuite',
  newest: 'Aller à la fin',
  bySide: 'Temps de parole par côté',
  present: 'présents : {{count}}',
  questions: 'Temps par question',
  spentOf: '{{spent}} sur {{budget}}',
} satisfies French<typeof source>
