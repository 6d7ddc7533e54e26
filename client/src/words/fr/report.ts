import type { report as source } from '../en/report.ts'
import type { French } from '../translation.ts'

export const report = {
  title: 'Rapport',
  preview: 'Le rapport dans son état actuel',
  form: 'Modèle',
  language: 'Langue',
  template: {
    'igf-2021': 'FGI, depuis 2021',
    'igf-2020': 'FGI 2020',
    'igf-2019': 'FGI 2019',
    'igf-2016': 'FGI jusqu’en 2016',
    messages: 'Messages (EuroDIG)',
    'event-report': 'Compte rendu d’événement',
    records: 'Relevé complet',
  },
  format: { docx: 'Word', html: 'Page à imprimer', md: 'Markdown', json: 'JSON' },
  download: 'Télécharger le rapport : {{format}}',
  drafts: {
    title: 'À publier',
    help: 'Messages et citations, 280 caractères au plus chacun.',
  },
} satisfies French<typeof source>
