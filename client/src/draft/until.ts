/** The day (`2026-12-03`) of a moment (ms since 1970) where the reader is, as a date field has it. */
export function dayOf(at: number): string {
  const behind = new Date(at).getTimezoneOffset() * 60_000
  return new Date(at - behind).toISOString().slice(0, 10)
}

/** The last moment (ms since 1970) of such a day where the reader is; undefined for what is no day. */
export function endOfLocalDay(day: string): number | undefined {
  const at = new Date(`${day}T23:59:59.999`).getTime()
  return Number.isNaN(at) ? undefined : at
}
