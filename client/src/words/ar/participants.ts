import type { participants as source } from '../en/participants.ts'
import type { Arabic } from '../translation.ts'

export const participants = {
  title: 'الحاضرون',
  search: 'البحث عن اسم',
  none: 'لم يصل أحد بعد.',
  noMatch: 'لا يوجد اسم كهذا.',
  connected: 'متصل',
  away: 'غير متصل',
  spoken_zero: 'لم يتكلم بعد',
  spoken_one: 'تكلم مرة واحدة',
  spoken_two: 'تكلم مرتين',
  spoken_few: 'تكلم {{count}} مرات',
  spoken_many: 'تكلم {{count}} مرة',
  spoken_other: 'تكلم {{count}} مرة',
  notSpoken: 'لم يتكلم بعد',
} satisfies Arabic<typeof source>
