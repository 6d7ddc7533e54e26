import type { ReportWords } from '../document.ts'

export const frPoll: ReportWords['poll'] = {
  of: 'Sondage : {text}',
  round: 'tour {number}',
  answers: { one: '{count} réponse', other: '{count} réponses' },
  hands: 'Mains comptées dans la salle : {text}',
  withheld: 'Trop peu de réponses pour être montrées.',
  sentence: 'Dans un sondage, « {text} » ({answers}), la salle s’est répartie ainsi : {result}.',
  texts: 'Réponses libres :',
  ranked: 'points en moyenne ({most} pour la première place, 1 pour la dernière), puis nombre de fois à chaque place',
  axis: '{low} ({from}) – {high} ({to})',
  more: 'Aussi : {text}',
  both: {
    one: '{count} personne a répondu aux deux tours.',
    other: '{count} personnes ont répondu aux deux tours.',
  },
  moved: {
    one: '{count} d’entre elles a changé de réponse.',
    other: '{count} d’entre elles ont changé de réponse.',
  },
  movedLeast: {
    one: 'Au moins {count} d’entre elles a changé de réponse.',
    other: 'Au moins {count} d’entre elles ont changé de réponse.',
  },
}
