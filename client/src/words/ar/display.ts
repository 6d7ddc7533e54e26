import type { display as source } from '../en/display.ts'
import type { Arabic } from '../translation.ts'

export const display = {
  called: 'نودي عليه',
  next: 'التالي',
  overTime: 'تجاوز الوقت',
  nobodyNext: 'لا أيدٍ مرفوعة أخرى.',
  join: {
    title: 'شارِك من هاتفك',
    scan: 'امسح هذا الرمز',
    open: 'أو افتح {{address}} واكتب',
    qr: 'رمز يفتح هذه المائدة المستديرة على الهاتف',
    raise: 'قائمة واحدة للمتحدثين في القاعة وعبر الإنترنت.',
  },
  pause: {
    title: 'توقف مؤقت',
    clarification: 'توقف مؤقت للاستيضاح',
    keeps: 'تبقى الكلمة مع {{name}}',
  },
  end: {
    title: 'شكرًا لكم',
    took_zero: 'لم يشارك أحد',
    took_one: 'شارك شخص واحد',
    took_two: 'شارك شخصان',
    took_few: 'شارك {{count}} أشخاص',
    took_many: 'شارك {{count}} شخصًا',
    took_other: 'شارك {{count}} شخص',
  },
  scene: {
    label: 'ما يُعرض',
    itself: 'تلقائي',
    floor: 'المتحدث',
    join: 'رمز الدخول',
    pause: 'توقف مؤقت',
    poll: 'الاستطلاع',
    outcome: 'الخلاصات',
  },
  poll: { answered: 'أجابوا', joined: 'انضموا', connected: 'متصلون', closed: 'أُغلق' },
  question: {
    title: 'سؤال مكتوب',
    supports_zero: 'شخص يدعمه',
    supports_one: 'شخص يدعمه',
    supports_two: 'شخصان يدعمانه',
    supports_few: 'أشخاص يدعمونه',
    supports_many: 'شخصًا يدعمونه',
    supports_other: 'شخص يدعمونه',
  },
  colours: 'فاتح أو داكن',
  fullScreen: 'ملء الشاشة',
} satisfies Arabic<typeof source>
