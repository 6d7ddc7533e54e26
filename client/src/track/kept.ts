import { record, useRecord } from '../links/record.ts'
import { readKept, browserShelf } from '../session/storage.ts'

/** A roundtable whose organizer's link is known here. */
export interface Tracked {
  code: string
  key: string
}

const name = 'evenhand.track'
const none: readonly Tracked[] = []
const most = 200

/** The roundtables of this device's track, in the order in which they were added. */
export function useTrack(): readonly Tracked[] {
  return useRecord(name, none)
}

/** Adds roundtables; one that is there already takes the newer key in its place. */
export function addToTrack(added: readonly Tracked[]): void {
  const list = new Map(kept().map((each) => [each.code, each]))
  for (const each of added) list.set(each.code, each)
  record(name, [...list.values()].slice(0, most))
}

export function removeFromTrack(code: string): void {
  record(
    name,
    kept().filter((each) => each.code !== code),
  )
}

/** The organizers' links in a text, and all that a track's link holds. */
export function trackedIn(text: string): Tracked[] {
  const links = [...text.matchAll(/\/r\/(\d{8})\/organizer[^\s#]*#key=([\w-]+)/g)]
  const tracks = [...text.matchAll(/\/track[^\s#]*#t=([\w:,-]+)/g)].flatMap(([, list = '']) => listed(list))
  return [...links.map(([, code = '', key = '']) => ({ code, key })), ...tracks]
}

/** A link that opens this list elsewhere. What stands behind # is never sent to a server. */
export function trackLink(list: readonly Tracked[]): string {
  return `${location.origin}/track#t=${list.map(({ code, key }) => `${code}:${key}`).join(',')}`
}

/** Takes what a track's link brought over to this device, and its keys out of the address bar. */
export function takeTrack(): void {
  const list = new URLSearchParams(location.hash.slice(1)).get('t')
  if (list === null) return
  history.replaceState(history.state, '', location.pathname + location.search)
  addToTrack(listed(list))
}

function listed(list: string): Tracked[] {
  return [...list.matchAll(/(\d{8}):([\w-]+)/g)].map(([, code = '', key = '']) => ({ code, key }))
}

function kept(): readonly Tracked[] {
  return (readKept(browserShelf, name) as readonly Tracked[] | undefined) ?? none
}
