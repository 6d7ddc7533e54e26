/** What invented people write: in several languages, and now and then the same word in another form. */
export const entries = [
  'Power',
  'power',
  'Spectrum',
  'Tower access',
  'Trust',
  'Batteries',
  'Fuel',
  'Licence',
  'Coordination',
  'Énergie',
  'energie',
  'Confiance',
  'Espectro',
  'Confianza',
  'Umeme',
  'الكهرباء',
  'الثقة',
  'Volunteers',
] as const

export const views = [
  'Small networks should be told in advance which frequencies they may use, so that nobody waits for a signature.',
  'An emergency rule needs a last day written into it.',
  'Our users share one generator, and fuel for three days would have been enough.',
  'Ask the people who live there before you ask the people who own the mast.',
  'We had a licence, and the office that issues it was under water.',
  'Compensation should follow the traffic that was carried, not the size of the company.',
  'Whoever extends an emergency rule should have to defend it in public.',
  'Publish which sites are down every hour, also when the list is long.',
  'Les opérateurs et les réseaux communautaires devraient s’exercer ensemble une fois par an.',
  'Le coût des batteries ne peut pas reposer sur les villages seuls.',
  'Une autorisation provisoire devrait tenir sur une page.',
  'La primera hora se pierde buscando a quién llamar: hace falta una lista común.',
  'Quien abre una torre en una emergencia no debería pagar por ello después.',
  'Sem combustível, nenhum acordo sobre torres serve para nada.',
  'نحتاج إلى رقم واحد يجيب عليه شخص في كل وقت.',
  'ينبغي أن تُنشر قواعد الطوارئ بلغات الناس المعنيين.',
] as const

/** Why invented people object to a sentence. */
export const objections = [
  'It names a duty and not who pays for it.',
  'Without a date nobody will be held to it.',
  'Small networks would have to report what only large ones can measure.',
  'Cela revient à s’en remettre à l’opérateur seul.',
  'No dice quién responde cuando no se cumple.',
  'هذا يستثني المناطق التي لا تغطيها أي شبكة.',
] as const

export interface Written {
  text: string
  /** The panellist of this number; absent: the table. */
  to?: number
  anonymous?: true
}

/** What invented people ask in writing, in this order. */
export const written: readonly Written[] = [
  { text: 'Who pays for the masts once the emergency is over?' },
  { text: 'Your cooperative ran for nine days on one generator. What would you do differently?', to: 1 },
  { text: 'Could a provisional licence be granted before the storm instead of after it?' },
  { text: 'Comment les petites communes peuvent-elles financer des batteries de secours ?' },
  {
    text: 'We carried the traffic of three operators and were fined for it afterwards. Who decides that?',
    anonymous: true,
  },
  { text: 'هل يمكن للشبكات المجتمعية أن تستخدم أبراج المشغلين مجانًا في الأيام الثلاثة الأولى؟' },
  { text: 'Has anybody counted what the outages cost hospitals and schools?' },
  { text: 'Would your ministry publish the list of failed sites every hour?', to: 3 },
  { text: '¿Quién mantiene la lista de contactos cuando cambia el gobierno?' },
  { text: 'What ends an emergency rule that nobody remembers to end?' },
  { text: 'Do operators lose anything when they open their towers for three days?', to: 4 },
  { text: 'Nani atafundisha vijiji kutengeneza mitambo yao wenyewe?' },
  { text: 'How do islands without a second cable take part in any of this?' },
  { text: 'Which of these rules could be tried this year, in one region?' },
]
