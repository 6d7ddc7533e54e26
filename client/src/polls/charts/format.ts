/** Figures in the reader's language, with latin digits everywhere. */
export interface Format {
  count(value: number): string
  /** Of a whole percentage. */
  percent(value: number): string
  /** One place behind the point. */
  decimal(value: number): string
  /** The same for values that stand together: two places where two of them would look equal and are not. */
  decimals(values: readonly number[]): (value: number) => string
  list(parts: readonly string[]): string
  day(at: number): string
}

const made = new Map<string, Format>()

export function formatIn(locale: string): Format {
  const known = made.get(locale)
  if (known) return known
  const count = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
  const percent = new Intl.NumberFormat(locale, { numberingSystem: 'latn', style: 'percent' })
  const places = (digits: number) =>
    new Intl.NumberFormat(locale, {
      numberingSystem: 'latn',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  const decimal = places(1)
  const finer = places(2)
  const list = new Intl.ListFormat(locale)
  // An international table: the day before the month.
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    numberingSystem: 'latn',
    dateStyle: 'long',
  })
  const format: Format = {
    count: (value) => count.format(value),
    percent: (value) => percent.format(value / 100),
    decimal: (value) => decimal.format(value),
    decimals: (values) => {
      const apart = new Set(values)
      const used = new Set([...apart].map((value) => decimal.format(value))).size < apart.size ? finer : decimal
      return (value) => used.format(value)
    },
    list: (parts) => list.format(parts),
    day: (at) => day.format(at),
  }
  made.set(locale, format)
  return format
}
