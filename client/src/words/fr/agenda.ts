import type { agenda as source } from '../en/agenda.ts'
import type { French } from '../translation.ts'

export const agenda = {
  title: 'Questions de politique',
  question: 'Question {{number}}',
  questionOf: 'Question {{number}} sur {{count}}',
  next: 'Question suivante',
  previous: 'Question précédente',
  overBudget: '{{time}} de plus que prévu',
  none: 'Cette table ronde n’a pas de questions de politique.',
  open: 'Toutes les questions et leur temps',
  notStarted: 'Pas encore commencé',
  questionClock: 'Question',
  sessionClock: 'Session',
  current: 'en discussion',
  spent: '{{spent}} sur {{budget}}',
  budget: '{{budget}} prévu',
  discuss: 'En discuter',
  edit: 'Modifier la question {{number}}',
  minutes: 'Minutes',
  minutesHelp: 'Les questions à venir se partagent ce que celle-ci prend ou rend.',
  add: 'Ajouter une question',
  addAfter: 'Elle vient après la question en discussion.',
  sumOver: 'Les questions dépassent la session de {{time}}.',
  sumUnder: 'Les questions laissent {{time}} de la session libres.',
} satisfies French<typeof source>
