export const display = {
  called: 'Called',
  next: 'Next',
  overTime: 'Over time',
  nobodyNext: 'No more hands are up.',
  join: {
    title: 'Take part with your phone',
    scan: 'Scan this code',
    open: 'or open {{address}} and type',
    qr: 'Code that opens this roundtable on a phone',
    raise: 'One queue for the room and everybody online.',
  },
  pause: {
    title: 'Pause',
    clarification: 'Pause for a clarification',
    keeps: '{{name}} keeps the floor',
  },
  end: { title: 'Thank you', took_one: '{{count}} person took part', took_other: '{{count}} people took part' },
  scene: {
    label: 'What is shown',
    itself: 'As it goes',
    floor: 'Speaker',
    join: 'Join code',
    pause: 'Pause',
  },
  colours: 'Light or dark',
  fullScreen: 'Full screen',
}
