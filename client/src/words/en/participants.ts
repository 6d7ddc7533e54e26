export const participants = {
  title: 'People',
  search: 'Find a name',
  none: 'Nobody is here yet.',
  noMatch: 'No such name.',
  connected: 'Connected',
  away: 'Not connected',
  spoken_one: 'spoke once',
  spoken_other: 'spoke {{count}} times',
  notSpoken: 'has not spoken yet',
}
