import { emptyOption, mostOptions, type EditedOption } from './editing.ts'

type Options = readonly EditedOption[]

/** A key that none of these has. */
function freshKey(options: Options): string {
  const highest = Math.max(0, ...options.map(({ key }) => Number(key.replace(/\D/g, '')) || 0))
  return `k${highest + 1}`
}

export function withOption(options: Options, text = ''): Options {
  return options.length < mostOptions ? [...options, emptyOption(freshKey(options), text)] : options
}

export function withText(options: Options, place: number, text: string): Options {
  return options.map((option, index) => (index === place ? { ...option, text } : option))
}

export function withoutOption(options: Options, place: number): Options {
  return options.toSpliced(place, 1)
}

export function moved(options: Options, place: number, by: 1 | -1): Options {
  const option = options[place]
  if (!option || place + by < 0 || place + by >= options.length) return options
  return options.toSpliced(place, 1).toSpliced(place + by, 0, option)
}

/** The lines of a pasted list without their bullets and numbers; one line is no list. */
export function linesOf(pasted: string): string[] {
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.length > 1 ? lines.map((line) => line.replace(/^\s*(?:[-*•–·]|\d+[.)])\s+/, '').trim()) : []
}

/** Each pasted line an option: the empty ones from `place` on are filled first. `left`: lines for which there was no room. */
export function withLines(
  options: Options,
  place: number,
  lines: readonly string[],
): { options: Options; left: number } {
  let filled = options
  let left = 0
  for (const line of lines) {
    const empty = filled.findIndex(({ text }, index) => index >= place && text.trim() === '')
    if (empty >= 0) filled = withText(filled, empty, line)
    else if (filled.length < mostOptions) filled = withOption(filled, line)
    else left += 1
  }
  return { options: filled, left }
}
