import type { onsite as source } from '../en/onsite.ts'
import type { French } from '../translation.ts'

export const onsite = {
  title: 'Modération en salle',
  present: 'Connectés maintenant',
  menu: 'Session et réglages',
  signal: 'Écrire à la modération en ligne ou à un intervenant',
  start: 'Commencer la session',
  startHelp: 'L’horloge démarre et la première question s’affiche. Donner la parole fait de même.',
  notStarted: 'La session n’a pas commencé',
  close: 'Clore la session',
  closeQuestion: 'Clore la session maintenant ?',
  closeHelp:
    'Personne ne pourra plus parler, lever la main ni demander ; tout reste lisible. Vous avez dix secondes pour revenir en arrière.',
  closeNow: 'Clore maintenant',
  acts: {
    byOther: '{{role}} : {{done}}',
    other: 'C’est fait',
    agenda: {
      stepped: 'Question changée',
      budgeted: 'Temps des questions changé',
      edited: 'Texte de la question changé',
      added: 'Question ajoutée',
      asked: 'Salle et en ligne interrogées',
    },
    floor: {
      given: 'Parole donnée',
      released: 'Tour terminé',
      begun: 'Prise de parole notée',
      unanswered: 'Absence de réponse notée',
      paused: 'Horloge en pause',
      resumed: 'Horloge reprise',
      extended: 'Temps ajouté',
      allotted: 'Temps des tours changé',
      answered: 'Réponse notée',
    },
    hands: {
      raised: 'Main levée',
      lowered: 'Main baissée',
      parked: 'Mis de côté',
      unparked: 'Remis dans la file',
      readied: 'État changé',
    },
    life: { started: 'Session commencée', closed: 'Session close' },
    participants: { joined: 'Personnes ajoutées', changed: 'Détails changés', merged: 'Deux entrées réunies' },
    queue: {
      arranged: 'Ordre changé',
      moved: 'Déplacé dans la file',
      closed: 'File fermée',
      reopened: 'File rouverte',
      lastWordGranted: 'Dernier mot accordé',
    },
    signals: { done: 'Signal réglé' },
  },
} satisfies French<typeof source>
