/** Text kept under a name. Browsers may forbid storage (private windows, full disks): then it lasts as long as the page. */
export interface Shelf {
  get(name: string): string | undefined
  set(name: string, text: string | undefined): void
}

function shelf(open: () => Storage): Shelf {
  const memory = new Map<string, string>()
  return {
    get(name) {
      try {
        return open().getItem(name) ?? memory.get(name)
      } catch {
        return memory.get(name)
      }
    },
    set(name, text) {
      memory.delete(name)
      try {
        if (text === undefined) open().removeItem(name)
        else open().setItem(name, text)
      } catch {
        if (text !== undefined) memory.set(name, text)
      }
    },
  }
}

/** Kept by the browser until somebody clears it. */
export const browserShelf = shelf(() => localStorage)

/** Kept by this tab, also over a reload. */
export const tabShelf = shelf(() => sessionStorage)

/** What was kept as JSON; undefined for nothing and for what cannot be read any more. */
export function readKept(from: Shelf, name: string): unknown {
  const text = from.get(name)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Takes out of this browser whatever it kept of a roundtable that is no more. */
export function forgetRoundtable(code: string): void {
  for (const open of [() => localStorage, () => sessionStorage]) {
    try {
      const storage = open()
      for (const name of Object.keys(storage))
        if (name.startsWith('evenhand.') && name.includes(code)) storage.removeItem(name)
    } catch {
      // Where storage is forbidden nothing was kept.
    }
  }
}
