/** What the organizer does when the session is over. */
export const after = {
  title: 'After the session',
  help: 'What becomes of this roundtable when it is over.',
  archive: 'Take the archive',
  archiveHelp: 'One file with everything that happened. It opens again in any Evenhand, under “New roundtable”.',
  keep: 'Keep the roundtable',
  keepForEver: 'until somebody deletes it',
  days_one: '{{count}} day after the session',
  days_other: '{{count}} days after the session',
  deletedOn: 'It will be deleted on {{when}}.',
  soon_one: 'Deleted for good in one day: {{when}}',
  soon_other: 'Deleted for good in {{count}} days: {{when}}',
  soonHelp:
    'Notes, outcomes, polls, the report and all links of this roundtable go then. Take the archive if you may need them, or keep the roundtable.',
  keepOn: 'Keep it until somebody deletes it',
  erase: 'Erase somebody’s words',
  eraseWhom: 'Choose a person',
  eraseButton: 'Erase their words…',
  eraseTitle: 'Erase the words of {{name}}?',
  eraseNow: 'Erase them for good',
  eraseGoes:
    'Their name, organisation, hands, reasons, questions and comments go, and their name in everything that others wrote. No screen, report, file or copy on this server holds them any more. This cannot be taken back.',
  eraseStays: 'How often and how long they spoke, and what they chose in polls and on outcomes, stays as a number.',
  delete: 'Delete the roundtable…',
  deleteTitle: 'Delete this roundtable for good?',
  deleteNow: 'Delete it for good',
  deleteHelp:
    'Notes, outcomes, polls, the report and all links go. Take the archive first if you may need them. This cannot be taken back.',
  open: 'Open an archive file',
  opening: 'Opening the archive …',
}
