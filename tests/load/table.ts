/** One figure, beside its rivals in the same run: `bare` the least a server or loop can do, `naive` what most tools do. */
export interface Row {
  figure: string
  unit: string
  evenhand: number
  bare?: number
  naive?: number
  aim?: string
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export function printed(rows: readonly Row[]): string {
  const cells = rows.map(({ figure, unit, evenhand, bare, naive, aim = '' }) => [
    figure,
    `${short(evenhand)} ${unit}`,
    bare === undefined ? '' : short(bare),
    bare === undefined ? '' : `${(evenhand / bare).toFixed(2)} ×`,
    naive === undefined ? '' : short(naive),
    naive === undefined ? '' : `${(naive / evenhand).toFixed(1)} ×`,
    aim,
  ])
  const header = ['figure', 'evenhand', 'bare', 'to bare', 'naive', 'naive to us', 'aim']
  const widths = header.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)))
  return [header, widths.map((width) => '-'.repeat(width)), ...cells]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
