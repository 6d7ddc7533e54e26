import type { display as source } from '../en/display.ts'
import type { French } from '../translation.ts'

export const display = {
  called: 'Appel en cours',
  next: 'Ensuite',
  overTime: 'Temps dépassé',
  nobodyNext: 'Plus aucune main levée.',
  join: {
    title: 'Participez avec votre téléphone',
    scan: 'Scannez ce code',
    open: 'ou ouvrez {{address}} et tapez',
    qr: 'Code qui ouvre cette table ronde sur un téléphone',
    raise: 'Une seule file pour la salle et pour tous ceux qui sont en ligne.',
  },
  pause: {
    title: 'Pause',
    clarification: 'Pause pour un éclaircissement',
    keeps: '{{name}} garde la parole',
  },
  end: {
    title: 'Merci',
    took_one: '{{count}} personne a participé',
    took_many: '{{count}} de personnes ont participé',
    took_other: '{{count}} personnes ont participé',
  },
  scene: {
    label: 'Ce qui est affiché',
    itself: 'Automatique',
    floor: 'Orateur',
    join: 'Code d’entrée',
    pause: 'Pause',
    poll: 'Sondage',
    outcome: 'Conclusions',
  },
  poll: { answered: 'ont répondu', joined: 'participants', connected: 'connectés', closed: 'Clos' },
  question: {
    title: 'Question écrite',
    supports_one: 'personne la soutient',
    supports_many: 'de personnes la soutiennent',
    supports_other: 'personnes la soutiennent',
  },
  colours: 'Clair ou sombre',
  fullScreen: 'Plein écran',
} satisfies French<typeof source>
