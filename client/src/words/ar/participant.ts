import type { participant as source } from '../en/participant.ts'
import type { Arabic } from '../translation.ts'

export const participant = {
  notBegun: 'لم تبدأ الجلسة بعد. يمكنك رفع يدك من الآن.',
  details: {
    title: 'معلومات عنك',
    open: 'تعديل المعلومات عنك',
    selfDeclared: 'اختياري، وهو ما تقوله أنت فقط ولا يتحقق منه أحد. تظهر مجموعتك عندما تتكلم.',
    notSaid: 'أفضّل عدم الإجابة',
    sound: 'صوت واهتزاز عندما يحين دوري',
    soundHelp: 'الهاتف الصامت يبقى صامتًا.',
  },
  question: { all: 'قراءة النص كاملًا', less: 'عرض أقل' },
  thanks: {
    title: 'شكرًا لك',
    text: 'أُغلقت المائدة المستديرة. يمكنك إغلاق هذه الصفحة.',
    took_zero: 'لم يشارك أحد',
    took_one: 'شارك شخص واحد',
    took_two: 'شارك شخصان',
    took_few: 'شارك {{count}} أشخاص',
    took_many: 'شارك {{count}} شخصًا',
    took_other: 'شارك {{count}} شخص',
  },
  tabs: {
    label: 'ما تنظر إليه',
    poll: 'استطلاع',
    result: 'النتيجة',
    speak: 'الكلمة',
    hand: 'يدي',
    outcomes: 'الخلاصات',
    questions: 'الأسئلة',
    waiting: 'بلا إجابة بعد:',
  },
  outcomeAsked: 'ما موقفك؟ {{text}}',
  formOpen: 'لا يزال نموذج الأسئلة مفتوحًا',
} satisfies Arabic<typeof source>
