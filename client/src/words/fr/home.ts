import type { home as source } from '../en/home.ts'
import type { French } from '../translation.ts'

export const home = {
  tagline: 'Une seule file pour la salle et pour tous ceux qui sont en ligne.',
  join: {
    title: 'Entrer avec un code',
    label: 'Les 8 chiffres affichés à l’écran ou sur la feuille',
    button: 'Entrer',
    wrong: 'Un code a 8 chiffres, comme 1234 5678.',
  },
  create: {
    title: 'Nouvelle table ronde',
    text: 'Collez la page de votre session. Vous recevez un lien pour chaque rôle.',
    button: 'Partir d’une page de session',
  },
  track: 'Plusieurs tables rondes au même endroit',
  rehearsal: {
    title: 'Répétition',
    text: 'Une table ronde avec des personnes simulées, pour essayer chaque écran avant le jour venu.',
    button: 'Lancer une répétition',
    starting: 'Préparation…',
    ready: 'La répétition est en cours',
    explain:
      'Ouvrez chaque lien dans sa propre fenêtre ou sur un autre appareil. Gardez cette page ouverte : elle ne montre les liens qu’une fois.',
    code: 'Code d’entrée',
    panellist: 'Intervenant {{name}}',
  },
  arrival: {
    title: 'Qui êtes-vous ?',
    name: 'Votre nom',
    nameHelp: 'Celui par lequel la modération vous appellera. Vous pouvez le laisser vide.',
    nameNeeded: 'Cette table ronde demande votre nom.',
    side: 'Où êtes-vous ?',
    sideHelp: {
      room: 'Je suis dans la salle.',
      online: 'Je suis la session sur mon écran.',
      hub: 'Je la suis avec d’autres, au même endroit.',
    },
    hubSize: 'Combien êtes-vous ensemble ?',
    stakeholderGroup: 'Groupe de parties prenantes',
    regionalGroup: 'Groupe régional',
    button: 'Entrer',
  },
  notFound: { title: 'Il n’y a pas de page ici', text: 'Vérifiez le lien, ou entrez avec le code.' },
} satisfies French<typeof source>
