import type { speaker as source } from '../en/speaker.ts'
import type { Arabic } from '../translation.ts'

export const speaker = {
  now: 'الآن',
  next: 'التالي',
  nobodyNext: 'لا أحد ينتظر الكلمة',
  away: 'غير متصل في هذه اللحظة',
  allQuestions: 'كل الأسئلة',
  notes: {
    title: 'ملاحظات من مديري النقاش',
    arrived: 'ملاحظة من مديري النقاش: {{text}}',
    see: 'اطّلعت عليها',
    done: 'تم',
  },
  answer: 'أجب',
  look: 'اعرض',
} satisfies Arabic<typeof source>
