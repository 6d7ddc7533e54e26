import type { track as source } from '../en/track.ts'
import type { Arabic } from '../translation.ts'

export const track = {
  title: 'مسار',
  lead: 'عدة موائد مستديرة في مكان واحد. تُحفظ القائمة على هذا الجهاز.',
  addThis: 'إضافة إلى مسار',
  asOf: 'كما في {{time}}',
  refresh: 'تحديث',
  empty: {
    title: 'لا توجد موائد مستديرة هنا بعد',
    help: 'ألصِق روابط الجهة المنظِّمة أدناه، أو اضغط «إضافة إلى مسار» في شاشة الجهة المنظِّمة.',
  },
  add: {
    label: 'روابط الجهة المنظِّمة',
    help: 'رابط واحد أو أكثر كما هي لديك. يصلح أيضًا رابط مسار آخر.',
    button: 'إضافة',
    none: 'لا يوجد في هذا النص رابط للجهة المنظِّمة. يتضمن مثل هذا الرابط «/organizer#key=».',
    done: 'أُضيف: {{number}}',
  },
  takeAway: 'للاحتفاظ به',
  file: { csv: 'جدول (CSV)', xlsx: 'مصنّف (XLSX)' },
  link: 'رابط هذا المسار',
  linkHelp:
    'يفتح الرابط المنسوخ هذه القائمة على جهاز آخر. وهو يحمل مفاتيح الجهة المنظِّمة لكل هذه الموائد، فلا تعطه لأحد غيرها.',
  open: 'شاشة الجهة المنظِّمة',
  openOf: 'شاشة الجهة المنظِّمة: {{title}}',
  removeOf: 'إزالة من القائمة: {{title}}',
  organizersOnly: 'هذا ليس رابط الجهة المنظِّمة. أضف رابطها.',
  state: { ready: 'لم تبدأ', live: 'جارية', closed: 'مغلقة' },
  began: 'منذ {{time}}، {{length}}',
  share: {
    caption: 'في القاعة وعن بُعد',
    remote: 'عن بُعد',
    people: 'المشاركون',
    turns: 'المداخلات',
    time: 'وقت الكلام',
    untold: 'وفق ما اتُّفق عليه لا يُميَّز هنا بين الجوانب والمجموعات.',
  },
  standing: { asked: 'قيد السؤال', open: 'لم تُسمَّ بعد' },
  fact: {
    hands: 'الأيدي المرفوعة',
    unreached: 'أيدٍ لم يصل دورها',
    longest: 'أطول انتظار {{time}}',
    groups: 'المجموعات التي سُمعت',
    polls: 'الاستطلاعات المغلقة',
    questionsOpen: 'أسئلة مفتوحة',
    questionsUnreached: 'أسئلة لم يصل إليها الدور',
    notes: 'الملاحظات',
    outcomes: 'النتائج',
    messages: 'الرسائل: التقارب',
    weakest: 'أضعف مجموعة {{share}}',
  },
} satisfies Arabic<typeof source>
