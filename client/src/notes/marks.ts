import { marks, type Mark } from '@evenhand/shared/notes/state'

/** Those with a key: Alt and the figure. A plain note has none; the same key again makes it one. */
export const keyed: readonly Mark[] = marks.filter((mark) => mark !== 'note')

/** The mark that this key asks for. By the place of the key, because some keyboards have figures only with Shift, and Alt makes signs of them on others. */
export function markOfKey({ altKey, ctrlKey, metaKey, code }: Pressed): Mark | undefined {
  if (!altKey || ctrlKey || metaKey) return undefined
  return keyed[Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]) - 1]
}

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'code'>
