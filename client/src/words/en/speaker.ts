export const speaker = {
  now: 'Now',
  next: 'Next',
  nobodyNext: 'Nobody waits to speak',
  away: 'Not connected at the moment',
  allQuestions: 'All questions',
  notes: {
    title: 'Notes from the moderators',
    arrived: 'A note from the moderators: {{text}}',
    see: 'I have seen it',
    done: 'Done',
  },
  answer: 'Answer',
  look: 'Look',
}
