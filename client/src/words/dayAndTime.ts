/** A moment (ms since 1970) with its day, as the reader writes it and with the zone: theirs, or the named one. Latin digits. */
export function dayAndTime(at: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(`${locale}-u-nu-latn`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    ...(timeZone && { timeZone }),
  }).format(at)
}
