import type { participant as source } from '../en/participant.ts'
import type { French } from '../translation.ts'

export const participant = {
  notBegun: 'La session n’a pas commencé. Vous pouvez déjà lever la main.',
  details: {
    title: 'À votre sujet',
    open: 'Modifier ce qui est dit de vous',
    selfDeclared:
      'Facultatif, et seulement ce que vous dites vous-même : personne ne le vérifie. Votre groupe s’affiche quand vous parlez.',
    notSaid: 'Je préfère ne pas le dire',
    sound: 'Son et vibration quand c’est mon tour',
    soundHelp: 'Un téléphone en mode silencieux reste silencieux.',
  },
  question: { all: 'Lire en entier', less: 'Réduire' },
  thanks: {
    title: 'Merci',
    text: 'La table ronde est close. Vous pouvez fermer cette page.',
    took_one: '{{count}} personne a participé',
    took_many: '{{count}} de personnes ont participé',
    took_other: '{{count}} personnes ont participé',
  },
  tabs: {
    label: 'Que regarder',
    poll: 'Sondage',
    result: 'Résultat',
    speak: 'Parler',
    hand: 'Ma main',
    outcomes: 'Conclusions',
    questions: 'Questions',
    waiting: 'Sans réponse :',
  },
  outcomeAsked: 'Où vous situez-vous ? {{text}}',
  formOpen: 'Le formulaire avec les questions est encore ouvert',
} satisfies French<typeof source>
