import type { home as source } from '../en/home.ts'
import type { Arabic } from '../translation.ts'

export const home = {
  tagline: 'قائمة واحدة للمتحدثين في القاعة وعبر الإنترنت.',
  join: {
    title: 'الدخول برمز',
    label: 'الأرقام الثمانية المعروضة على الشاشة أو على الورقة',
    button: 'دخول',
    wrong: 'يتكون الرمز من 8 أرقام، مثل 1234 5678.',
  },
  create: {
    title: 'مائدة مستديرة جديدة',
    text: 'ألصِق صفحة جلستك لتحصل على رابط لكل دور.',
    button: 'البدء من صفحة جلسة',
  },
  rehearsal: {
    title: 'تجربة تمهيدية',
    text: 'مائدة مستديرة بأشخاص افتراضيين لتجربة كل الشاشات قبل الموعد.',
    button: 'بدء التجربة',
    starting: 'جارٍ التحضير…',
    ready: 'التجربة جارية الآن',
    explain: 'افتح كل رابط في نافذة مستقلة أو على جهاز آخر. أبقِ هذه الصفحة مفتوحة، فالروابط تظهر مرة واحدة فقط.',
    code: 'رمز الدخول',
    panellist: 'المتحدث {{name}}',
  },
  arrival: {
    title: 'من أنت؟',
    name: 'اسمك',
    nameHelp: 'كما تودّ أن يناديك مديرو النقاش. يمكنك تركه فارغًا.',
    nameNeeded: 'هذه المائدة المستديرة تطلب اسمك.',
    side: 'أين أنت؟',
    sideHelp: { room: 'أجلس في القاعة.', online: 'أتابع من شاشتي.', hub: 'أتابع مع آخرين في مكان واحد.' },
    hubSize: 'كم عددكم معًا؟',
    stakeholderGroup: 'مجموعة أصحاب المصلحة',
    regionalGroup: 'المجموعة الإقليمية',
    button: 'دخول',
  },
  notFound: { title: 'لا توجد صفحة هنا', text: 'تحقق من الرابط، أو ادخل بالرمز.' },
} satisfies Arabic<typeof source>
