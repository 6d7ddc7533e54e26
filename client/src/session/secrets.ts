import { browserShelf, tabShelf } from './storage.ts'

/** `bytes` random bytes as base64url. Unlike `crypto.randomUUID` it also works on plain http, as in a venue's own network. */
export function newSecret(bytes = 16): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  return btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** Makes this browser the same participant when it comes back. */
export function deviceSecret(): string {
  const kept = browserShelf.get('evenhand.device')
  if (kept) return kept
  const made = newSecret(24)
  browserShelf.set('evenhand.device', made)
  return made
}

/**
 * The key of a role link stands in the address' fragment (`#key=…`). It is taken out of the address bar, so that
 * nobody reads it over a shoulder or in a shared screen, and kept by this tab under `scope`.
 */
export function takeKey(scope: string): string | undefined {
  const name = `evenhand.key.${scope}`
  const key = new URLSearchParams(location.hash.slice(1)).get('key')
  if (!key) return tabShelf.get(name)
  tabShelf.set(name, key)
  history.replaceState(history.state, '', location.pathname + location.search)
  return key
}
