import styles from './Icon.module.css'

/** Line drawings on a 24 grid, stroke 2. Those that point along the line of reading are mirrored in Arabic. */
const drawings = {
  room: 'M4 20V9l8-5 8 5v11M9 20v-6h6v6',
  online: 'M3 5h18v11H3zM8 20h8M12 16v4',
  hub: 'M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM5 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM19 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM12 8v5M12 13l-5.2 3.4M12 13l5.2 3.4',
  hand: 'M7 12V6.5a1.5 1.5 0 0 1 3 0V11M10 11V4.5a1.5 1.5 0 0 1 3 0V11M13 11V5.5a1.5 1.5 0 0 1 3 0V12M16 12V8.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1.5a6 6 0 0 1-4.9-2.5L3.4 14a1.6 1.6 0 0 1 2.5-2L7 13.2',
  mic: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M8.5 21h7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  pause: 'M8 5v14M16 5v14',
  play: 'M8 5l11 7-11 7z',
  check: 'M4.5 12.5l5 5 10-11',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  forward: 'M9 6l6 6-6 6',
  backward: 'M15 6l-6 6 6 6',
  more: 'M5 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2zM12 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2zM19 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2z',
  undo: 'M4 9h10a5.5 5.5 0 0 1 0 11H9M8 5L4 9l4 4',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M14 20h2M18 18h2v2',
  warn: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.8h.01',
  signal: 'M4 4v17M4 5h13l-2.5 4 2.5 4H4',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M17 14h.01M7 14h6',
  poll: 'M4 20h16M7 16v-5M12 16V5M17 16V9',
  single: 'M6 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6 6h.01M6 21a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM13 6h8M13 18h8',
  multiple: 'M3 4h6v6H3zM4.5 7l1.2 1.2L8 5.6M3 14h6v6H3zM13 7h8M13 17h8',
  cloud: 'M7 19a4.5 4.5 0 0 1-.6-9 6 6 0 0 1 11.4 1.2A4 4 0 0 1 17.5 19zM9 14.5h6',
  text: 'M4 4h16v12h-9l-4 4v-4H4zM8 8.5h8M8 12h5',
  scale: 'M3 12h18M3 9v6M21 9v6M14 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  ranking: 'M3 20v-6h6v6M9 20V6h6v14M15 20v-9h6v9z',
  points: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 3v9l6.4 6.4M12 12H3',
  grid: 'M12 3v18M3 12h18M7 7.5h.01M17 6h.01M16 16.5h.01',
  yesNo: 'M3 12.5l3 3 5.5-6.5M15 9l6 6M21 9l-6 6',
  steps: 'M4 12h.01M8 12h.01M12 12h.01M16 12h.01M20 12h.01M2.5 7h19M2.5 17h19',
  edit: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  language:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3.8 6 3.8 9s-.8 6-3.8 9c-3-3-3.8-6-3.8-9s.8-6 3.8-9z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  restart: 'M5 12a7 7 0 1 0 2.2-5.1M7.5 3v4.5H12',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
} as const

export type IconName = keyof typeof drawings

const alongTheLine: ReadonlySet<IconName> = new Set([
  'forward',
  'backward',
  'undo',
  'play',
  'list',
  'signal',
  'single',
  'multiple',
  'text',
])

export interface IconProps {
  name: IconName
  /** What the icon says where no word stands beside it. */
  label?: string
}

/** As high as a line of the text it stands in, in its colour. */
export function Icon({ name, label }: IconProps) {
  const spoken = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  return (
    <svg
      viewBox="0 0 24 24"
      className={alongTheLine.has(name) ? `${styles.icon} ${styles.mirrored}` : styles.icon}
      {...spoken}
    >
      <path d={drawings[name]} />
    </svg>
  )
}
