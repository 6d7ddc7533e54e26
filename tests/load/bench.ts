import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fairnessTable } from './fairness.ts'
import { ballot } from './ballot.ts'
import { fanout } from './fanout.ts'
import { herd } from './herd.ts'
import { replay } from './replay.ts'
import { report } from './report.ts'
import { storm } from './storm.ts'
import { printed, type Row } from './table.ts'

/** `npm run bench`: every figure beside its rivals in the same run, because machines differ and are shared. `--quick` for a try. */
const quick = process.argv.includes('--quick')
const rows: Row[] = []

for (const [title, measure] of [
  ['500 phones', () => fanout(500, quick ? 20 : 100)],
  ['2,000 phones', () => fanout(2000, quick ? 10 : 40)],
  ['the herd', () => herd(2000)],
  // Multiples of three: in such steps a tally without names moves.
  ...(quick ? [999] : [2001, 5001]).map((phones) => [`${phones} phones that vote`, () => storm(phones)] as const),
  ['one ballot', () => ballot(quick ? 1 : 5)],
  ['replay', () => replay(100_000)],
  ['a report', report],
] as const) {
  console.error(`measuring ${title} …`)
  rows.push(...(await measure()))
}
console.error('simulating sessions …')
const fairness = fairnessTable(quick ? 100 : 1000)

console.log(`\n${printed(rows)}\n\n${fairness.text}\n`)
mkdirSync('bench-results', { recursive: true })
const results = {
  at: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  rows,
  fairness: fairness.rows,
}
writeFileSync('bench-results/latest.json', `${JSON.stringify(results, null, 2)}\n`)
