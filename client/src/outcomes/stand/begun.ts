/** The draft that holds, by outcome, the sentences on which something was begun. */
export const begunStands = 'stands'

/** What this device has kept; undefined where it is empty or cannot be read. */
export function readKept<Value>(text: string): Value | undefined {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as Value
  } catch {
    return undefined
  }
}
