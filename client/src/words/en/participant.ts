export const participant = {
  notBegun: 'The session has not begun. You can raise your hand already.',
  details: {
    title: 'About you',
    open: 'Change what is said about you',
    selfDeclared: 'Optional, and only what you say yourself: nobody checks it. Your group is shown when you speak.',
    notSaid: 'I would rather not say',
    sound: 'Sound and vibration when it is my turn',
    soundHelp: 'A phone that is set to silent stays silent.',
  },
  question: { all: 'Read all of it', less: 'Show less' },
  thanks: {
    title: 'Thank you',
    text: 'The roundtable is closed. You can close this page.',
    took_one: '{{count}} person took part',
    took_other: '{{count}} people took part',
  },
  tabs: {
    label: 'What to look at',
    poll: 'Poll',
    result: 'Result',
    speak: 'Speak',
    hand: 'My hand',
    waiting: 'Not answered yet:',
  },
  formOpen: 'The form with the questions is still open',
}
