import type { report as source } from '../en/report.ts'
import type { Arabic } from '../translation.ts'

export const report = {
  title: 'التقرير',
  preview: 'التقرير في صورته الحالية',
  form: 'النموذج',
  language: 'اللغة',
  template: {
    'igf-2021': 'منتدى حوكمة الإنترنت، منذ 2021',
    'igf-2020': 'منتدى حوكمة الإنترنت 2020',
    'igf-2019': 'منتدى حوكمة الإنترنت 2019',
    'igf-2016': 'منتدى حوكمة الإنترنت حتى 2016',
    messages: 'رسائل (EuroDIG)',
    'event-report': 'تقرير عن الفعالية',
    records: 'السجل الكامل',
  },
  format: { docx: 'Word', html: 'صفحة للطباعة', md: 'Markdown', json: 'JSON' },
  download: 'تنزيل التقرير: {{format}}',
  drafts: {
    title: 'للنشر',
    help: 'رسائل واقتباسات، 280 حرفًا على الأكثر لكل منها.',
  },
} satisfies Arabic<typeof source>
