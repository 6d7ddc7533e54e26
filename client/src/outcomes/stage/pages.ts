import type { OutcomeView } from '@evenhand/shared/outcomes/view'

/** So many letters stand on one page of the projector, a state counted as a line. */
const mostLetters = 620
const line = 60

/** The ids of the board in pages that can be read from the last row: messages first, then as they stand. */
export function pagesOf(
  order: readonly string[],
  outcomes: Readonly<Record<string, Pick<OutcomeView, 'text' | 'message'>>>,
): string[][] {
  const isMessage = (id: string) => Number(outcomes[id]?.message ?? false)
  const pages: string[][] = []
  let room = 0
  for (const id of order.toSorted((one, other) => isMessage(other) - isMessage(one))) {
    const needed = (outcomes[id]?.text.length ?? 0) + line
    if (needed > room) {
      pages.push([])
      room = mostLetters
    }
    pages.at(-1)?.push(id)
    room -= needed
  }
  return pages
}
