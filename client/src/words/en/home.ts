export const home = {
  tagline: 'One queue for the room and everybody online.',
  join: {
    title: 'Join with a code',
    label: 'The 8 digits on the screen or on the handout',
    button: 'Join',
    wrong: 'A code has 8 digits, as in 1234 5678.',
  },
  create: {
    title: 'New roundtable',
    text: 'Paste the page of your session. You get one link for each role.',
    button: 'Start from a session page',
  },
  track: 'Several roundtables in one place',
  rehearsal: {
    title: 'Rehearsal',
    text: 'A roundtable with simulated people, to try every screen before the day.',
    button: 'Start a rehearsal',
    starting: 'Preparing…',
    ready: 'The rehearsal is running',
    explain:
      'Open the links in windows of their own, or on other devices. Keep this page open: it shows the links only once.',
    code: 'Join code',
    panellist: 'Panellist {{name}}',
  },
  arrival: {
    title: 'Who are you?',
    name: 'Your name',
    nameHelp: 'As the moderators should call you. You may leave it empty.',
    nameNeeded: 'This roundtable asks for your name.',
    side: 'Where are you?',
    sideHelp: {
      room: 'I sit in the room.',
      online: 'I follow on my own screen.',
      hub: 'I sit with others who follow together.',
    },
    hubSize: 'How many people are you together?',
    stakeholderGroup: 'Stakeholder group',
    regionalGroup: 'Regional group',
    button: 'Come in',
  },
  notFound: { title: 'There is no page here', text: 'Check the link, or join with the code.' },
}
