import { tabShelf } from './storage.ts'
import { whenNobodyTypes } from './typing.ts'

/**
 * Loads the page again for the server's version `agreed` as soon as nobody types. False when that was done before:
 * a page that is still old after reloading would reload for ever.
 */
export function renewPage(agreed: number, reload: () => void): boolean {
  if (tabShelf.get('evenhand.reloaded') === String(agreed)) return false
  whenNobodyTypes(() => {
    tabShelf.set('evenhand.reloaded', String(agreed))
    reload()
  })
  return true
}
