import type { track as source } from '../en/track.ts'
import type { French } from '../translation.ts'

export const track = {
  title: 'Parcours',
  lead: 'Plusieurs tables rondes au même endroit. La liste reste sur cet appareil.',
  addThis: 'Ajouter à un parcours',
  asOf: 'État à {{time}}',
  refresh: 'Actualiser',
  empty: {
    title: 'Aucune table ronde ici',
    help: 'Collez ci-dessous des liens d’organisation, ou choisissez « Ajouter à un parcours » sur un écran d’organisation.',
  },
  add: {
    label: 'Liens d’organisation',
    help: 'Un ou plusieurs, tels que vous les avez. Le lien d’un autre parcours convient aussi.',
    button: 'Ajouter',
    none: 'Ce texte ne contient aucun lien d’organisation. Un tel lien contient « /organizer#key= ».',
    done: 'Ajoutées : {{number}}',
  },
  takeAway: 'À emporter',
  file: { csv: 'Tableau (CSV)', xlsx: 'Classeur (XLSX)' },
  link: 'Lien de ce parcours',
  linkHelp:
    'Le lien copié ouvre cette liste sur un autre appareil. Il contient les clés d’organisation de toutes ces tables rondes : ne le donnez à personne d’autre.',
  open: 'Écran d’organisation',
  openOf: 'Écran d’organisation : {{title}}',
  removeOf: 'Retirer de la liste : {{title}}',
  organizersOnly: 'Ce n’est pas un lien d’organisation. Ajoutez celui de l’organisation.',
  state: { ready: 'Pas encore commencée', live: 'En cours', closed: 'Close' },
  began: 'depuis {{time}}, {{length}}',
  share: {
    caption: 'En salle et à distance',
    remote: 'À distance',
    people: 'Personnes',
    turns: 'Prises de parole',
    time: 'Temps de parole',
    untold: 'Comme convenu, côtés et groupes ne sont pas distingués ici.',
  },
  standing: { asked: 'en consultation', open: 'pas encore qualifiée' },
  fact: {
    hands: 'Mains levées',
    unreached: 'Mains sans réponse',
    longest: 'plus longue attente {{time}}',
    groups: 'Groupes entendus',
    polls: 'Sondages clos',
    questionsOpen: 'Questions ouvertes',
    questionsUnreached: 'Questions sans réponse',
    notes: 'Lignes de notes',
    outcomes: 'Conclusions',
    messages: 'Messages : convergence',
    weakest: 'groupe le plus réservé {{share}}',
  },
} satisfies French<typeof source>
