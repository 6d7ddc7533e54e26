import type { Bar, Block, ReportDocument } from '@evenhand/shared/report/document'

/** A report as Markdown (CommonMark with the tables of GFM). Whatever people wrote is text: no line of theirs is markup. */
export function mdOf({ title, standing, fields, blocks }: ReportDocument): string {
  const head = fields.map(({ label, value }) => `- **${text(label)}:** ${text(value)}`.trimEnd())
  const version = standing === undefined ? [] : [`**${text(standing)}**`]
  return `${[`# ${text(title)}`, ...version, head.join('\n'), ...blocks.map(blockOf)].join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text(block.text)}`
    case 'paragraph':
      return block.voice === 'soft' ? `_${text(block.text)}_` : block.text.split('\n').map(text).join('\n\n')
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${text(item.text)}`).join('\n')
    case 'quote':
      return `> ${text(block.text)}${block.by === undefined ? '' : `\n>\n> — ${text(block.by)}`}`
    case 'table':
    case 'ranking':
    case 'rounds':
    case 'stacks':
    case 'scatter':
      return tableOf(block.caption, block.columns, block.rows)
    case 'chart':
      return tableOf(block.caption, block.columns, block.bars.map(barRow))
  }
}

function barRow({ label, count, share }: Bar): string[] {
  return [label, String(count), `${Math.round(share * 100)} %`]
}

function tableOf(caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(text).join(' | ')} |`
  return [
    ...(caption ? [`**${text(caption)}**`, ''] : []),
    line(columns),
    `|${columns.map(() => ' --- |').join('')}`,
    ...rows.map(line),
  ].join('\n')
}

/** On one line; what could begin or end markup, a block, an entity, a link or HTML is escaped. */
function text(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(#{1,6}|[-+=]+)(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
