import { useCallback, useSyncExternalStore } from 'react'

let offset = 0
let measured = false

/** The server's time (ms since 1970). `performance.now()` would stand still while a phone sleeps. */
export function serverNow(): number {
  return Date.now() + offset
}

/** A first guess from a reply that carries the server's time; a measurement is never overwritten by it. */
export function guessServerTime(serverTime: number): void {
  if (!measured) setOffset(serverTime - Date.now())
}

/** Asks the server's time five times and believes the quickest answer: the shorter the way, the smaller the error. */
export async function measureServerTime(ask: () => Promise<number>): Promise<void> {
  let best = Infinity
  let found = offset
  for (let sample = 0; sample < 5; sample++) {
    const sent = Date.now()
    const serverTime = await ask()
    const received = Date.now()
    if (received - sent >= best) continue
    best = received - sent
    found = serverTime - (sent + received) / 2
  }
  measured = true
  setOffset(found)
}

function setOffset(next: number): void {
  if (Math.abs(next - offset) < 20) return
  offset = next
  tickAll()
}

interface Beat {
  every: number
  phase: number
  listeners: Set<() => void>
}

const beats = new Map<string, Beat>()
let timer: ReturnType<typeof setTimeout> | undefined

function tickAll(): void {
  for (const beat of beats.values()) for (const listener of beat.listeners) listener()
  schedule()
}

/** One timer for the whole page, set to the next moment at which any clock changes; none while nobody looks. */
function schedule(): void {
  clearTimeout(timer)
  timer = undefined
  if (beats.size === 0 || document.hidden) return
  const now = serverNow()
  let wait = Infinity
  for (const { every, phase } of beats.values()) wait = Math.min(wait, every - modulo(now - phase, every))
  // A timer may fire a moment early and would then see the old second.
  timer = setTimeout(tickAll, wait + 2)
}

function subscribe(every: number, phase: number, listener: () => void): () => void {
  if (beats.size === 0) document.addEventListener('visibilitychange', tickAll)
  const name = `${every}/${phase}`
  const beat = beats.get(name) ?? { every, phase, listeners: new Set() }
  beats.set(name, beat)
  beat.listeners.add(listener)
  schedule()
  return () => {
    beat.listeners.delete(listener)
    if (beat.listeners.size > 0) return
    beats.delete(name)
    schedule()
    if (beats.size === 0) document.removeEventListener('visibilitychange', tickAll)
  }
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

/**
 * The server's time, renewed every `everyMs` and rounded down to it. With `phase` (ms) it changes at `phase`, `phase + everyMs`, …:
 * a countdown to `endsAt` passes `endsAt % 1000` and changes on its own full seconds.
 */
export function useNow(everyMs = 1000, phase = 0): number {
  const offbeat = modulo(Math.round(phase), everyMs)
  const listen = useCallback((listener: () => void) => subscribe(everyMs, offbeat, listener), [everyMs, offbeat])
  return useSyncExternalStore(listen, () => {
    const now = serverNow()
    return now - modulo(now - offbeat, everyMs)
  })
}
