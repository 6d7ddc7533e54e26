import type { agenda as source } from '../en/agenda.ts'
import type { Arabic } from '../translation.ts'

export const agenda = {
  title: 'أسئلة السياسات',
  question: 'السؤال {{number}}',
  questionOf: 'السؤال {{number}} من {{count}}',
  next: 'السؤال التالي',
  previous: 'السؤال السابق',
  overBudget: 'تجاوز وقته بمقدار {{time}}',
  none: 'ليس لهذه المائدة المستديرة أسئلة سياسات.',
  open: 'كل الأسئلة وأوقاتها',
  notStarted: 'لم تبدأ بعد',
  questionClock: 'السؤال',
  sessionClock: 'الجلسة',
  current: 'قيد النقاش',
  spent: '{{spent}} من {{budget}}',
  budget: 'المخطط {{budget}}',
  discuss: 'ناقشه الآن',
  edit: 'تعديل السؤال {{number}}',
  minutes: 'الدقائق',
  minutesHelp: 'تتقاسم الأسئلة القادمة ما يأخذه هذا السؤال أو يتركه.',
  add: 'إضافة سؤال',
  addAfter: 'يأتي بعد السؤال قيد النقاش.',
  sumOver: 'وقت الأسئلة أطول من الجلسة بمقدار {{time}}.',
  sumUnder: 'تترك الأسئلة {{time}} من الجلسة دون تخصيص.',
} satisfies Arabic<typeof source>
