/** What a report says of a poll. */
export const enPoll = {
  of: 'Poll: {text}',
  round: 'round {number}',
  answers: { one: '{count} answer', other: '{count} answers' },
  hands: 'Hands counted in the room: {text}',
  withheld: 'Too few answers to be shown.',
  sentence: 'In a poll, “{text}” ({answers}), the room stood as follows: {result}.',
  texts: 'Answers in people’s own words:',
  ranked: 'points on average ({most} for the first place, 1 for the last), and how often each stood in which place',
  axis: '{low} ({from}) – {high} ({to})',
  more: 'Also: {text}',
  both: { one: '{count} person answered both times.', other: '{count} people answered both times.' },
  moved: { one: '{count} of them changed their answer.', other: '{count} of them changed their answer.' },
  movedLeast: {
    one: 'At least {count} of them changed their answer.',
    other: 'At least {count} of them changed their answer.',
  },
}
