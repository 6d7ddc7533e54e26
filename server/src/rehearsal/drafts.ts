import type { PollsCommands } from '@evenhand/shared/polls/messages'
import type { RoundtableView } from '@evenhand/shared/roundtable/view'

type Draft = Partial<PollsCommands['polls.create']> & Pick<PollsCommands['polls.create'], 'kind' | 'text'>

/** Polls that stand ready at the example's table, each on the policy question of this number. */
const prepared: readonly (Draft & { number: number })[] = [
  {
    number: 1,
    kind: 'words',
    text: 'In a word or two: what does a community network need first after a disaster?',
    results: 'live',
    translations: {
      fr: {
        text: 'En un mot ou deux : de quoi un réseau communautaire a-t-il besoin d’abord après une catastrophe ?',
        options: [],
      },
      ar: { text: 'في كلمة أو كلمتين: ما أول ما تحتاج إليه شبكة مجتمعية بعد الكارثة؟', options: [] },
    },
  },
  {
    number: 2,
    kind: 'agreement',
    text: 'Operators, states and users should share the cost of back-up power in equal parts.',
    translations: {
      fr: {
        text: 'Les opérateurs, les États et les usagers devraient partager à parts égales le coût de l’alimentation de secours.',
        options: [],
      },
      ar: { text: 'ينبغي أن يتقاسم المشغلون والدول والمستخدمون تكلفة الطاقة الاحتياطية بالتساوي.', options: [] },
    },
  },
  {
    number: 3,
    kind: 'ranking',
    text: 'What should be exchanged first during an outage?',
    options: ['Which sites still work', 'Where power is out', 'Whom to call', 'Which roads are open'],
    translations: {
      fr: {
        text: 'Que faudrait-il échanger en premier pendant une panne ?',
        options: [
          'Quels sites fonctionnent encore',
          'Où le courant est coupé',
          'Qui appeler',
          'Quelles routes sont ouvertes',
        ],
      },
      ar: {
        text: 'ما الذي ينبغي تبادله أولًا أثناء الانقطاع؟',
        options: ['المواقع التي ما زالت تعمل', 'الأماكن التي انقطعت عنها الكهرباء', 'من نتصل به', 'الطرق المفتوحة'],
      },
    },
  },
]

/** As `polls.create` takes them, each about its question on this agenda. */
export function draftsFor({ agenda: { questions = {} } }: RoundtableView): Draft[] {
  return prepared.map(({ number, ...draft }) => {
    const about = Object.entries(questions).find(([, question]) => question.number === number)?.[0]
    return { ...draft, ...(about !== undefined && { about }) }
  })
}
