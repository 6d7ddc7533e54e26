/** The hour of a moment (ms since 1970) where the reader is: `14:03`, with seconds `14:03:12`. */
export function timeOfDay(at: number, withSeconds = false): string {
  const form: Intl.DateTimeFormatOptions = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(withSeconds && { second: '2-digit' }),
  }
  return new Intl.DateTimeFormat('en-GB', form).format(at)
}
