/** The text of each note: the stops of the arrow keys. */
export const noteStop = 'data-note'

function stops(within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`[${noteStop}]`)]
}

/** To the note before or behind; false when there is none. */
export function toStop(from: Element | null, step: -1 | 1): boolean {
  const all = stops()
  const next = all[all.findIndex((stop) => stop === from) + step]
  next?.focus()
  return next !== undefined
}

/** To the last note of the question under discussion, else to the last of all: what was written a moment ago. */
export function toNewestNote(): void {
  const current = document.querySelector<HTMLElement>('[data-chapter][data-current]')
  const newest = (current && stops(current).at(-1)) ?? stops().at(-1)
  newest?.focus()
}
