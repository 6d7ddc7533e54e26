import { renderUnicodeCompact } from 'uqr'
import type { OpenedRoundtable } from '../access/open-roundtable.ts'
import { linksOf } from '../http/links.ts'

/** What `npm run demo` prints: a link for each role, the join code and its QR code. */
export function announcement(opened: OpenedRoundtable, publicUrl: string): string {
  const { links, speakers } = linksOf(opened, publicUrl)
  const named = [...Object.entries(links), ...speakers.map(({ name, link }): [string, string] => [name, link])]
  const widest = Math.max(...named.map(([name]) => name.length))
  const code = `${opened.code.slice(0, 4)} ${opened.code.slice(4)}`
  return [
    '',
    `Rehearsal: ${opened.title}`,
    '',
    ...named.map(([name, link]) => `  ${name.padEnd(widest)}  ${link}`),
    '',
    `Join code ${code}, or scan:`,
    '',
    renderUnicodeCompact(links.participant),
    '',
    'Some forty simulated people are at the table, and three polls are prepared.',
    'Open the display and the on-site moderator first. Ctrl+C ends it.',
  ].join('\n')
}
