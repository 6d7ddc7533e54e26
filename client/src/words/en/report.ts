/** The report's desk. What stands in a report itself is in shared/src/report/words. */
export const report = {
  title: 'Report',
  preview: 'The report as it stands',
  form: 'Form',
  language: 'Language',
  template: {
    'igf-2021': 'IGF, since 2021',
    'igf-2020': 'IGF 2020',
    'igf-2019': 'IGF 2019',
    'igf-2016': 'IGF until 2016',
    messages: 'Messages (EuroDIG)',
    'event-report': 'Event report',
    records: 'Full record',
  },
  format: { docx: 'Word', html: 'Page to print', md: 'Markdown', json: 'JSON' },
  download: 'Download the report: {{format}}',
  drafts: {
    title: 'For posting',
    help: 'Messages and quotes, at most 280 characters each.',
  },
}
