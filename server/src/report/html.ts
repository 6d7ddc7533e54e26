import type { Bar, Block, ReportDocument } from '@evenhand/shared/report/document'

/** A report as a page that stands alone and is made for paper: no script, nothing loaded from elsewhere. */
export function htmlOf({ title, fields, blocks, locale, direction }: ReportDocument): string {
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${words(title)}</h1>
<dl>
${fields.map(({ label, value, missing }) => `<div><dt>${text(label)}</dt><dd${missing ? ' class="missing"' : ''}>${words(value)}</dd></div>`).join('\n')}
</dl>
${blocks.map(blockOf).join('\n')}
</main>
</body>
</html>
`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${words(block.text)}</h${block.level}>`
    case 'paragraph':
      return block.text
        .split('\n')
        .map((line) => `<p${directionOf(line)}${block.voice ? ` class="${block.voice}"` : ''}>${text(line)}</p>`)
        .join('\n')
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${words(item.text)}</li>`).join('')}</${tag}>`
    }
    case 'quote':
      return `<blockquote${directionOf(block.text)}><p>${text(block.text)}</p>${block.by === undefined ? '' : `<footer>— ${words(block.by)}</footer>`}</blockquote>`
    case 'table':
      return `<figure>${tableOf(block.caption, block.columns, block.rows)}</figure>`
    case 'chart':
      return `<figure>${tableOf(block.caption, block.columns, block.bars.map(barRow), block.bars.map(bar))}</figure>`
  }
}

function barRow({ label, count, share }: Bar): string[] {
  return [label, String(count), `${Math.round(share * 100)} %`]
}

/** `beside`: a picture at the end of each row. */
function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  beside: readonly string[] = [],
): string {
  const isNumber = columns.map((_, index) => rows.every((row) => /^[\d:.,\s%-]*$/.test(row[index] ?? '')))
  const cell = (tag: string) => (content: string, index: number) =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''}${isNumber[index] ? ' class="number"' : ''}>${words(content)}</${tag}>`
  const drawn = (index: number) => (beside.length > 0 ? `<td class="bar">${beside[index] ?? ''}</td>` : '')
  const head = `<tr>${columns.map(cell('th')).join('')}${beside.length > 0 ? '<td class="bar"></td>' : ''}</tr>`
  const body = rows.map((row, index) => `<tr>${row.map(cell('td')).join('')}${drawn(index)}</tr>`)
  const above = caption && `<caption>${words(caption)}</caption>`
  return `<table>${above}<thead>${head}</thead><tbody>${body.join('')}</tbody></table>`
}

/** As long as its share, from the side where reading begins; the figures stand beside it, so the picture itself is silent. */
function bar({ share }: Bar): string {
  const long = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="whole" width="100" height="10"/><rect class="part" width="${long}" height="10"/></svg>`
}

/**
 * Words in the direction of their own script. What holds isolates was put together in the page's language: a browser asked to find the
 * direction would take that of the first name in it.
 */
function words(content: string): string {
  return content.includes(isolate) ? text(content) : `<bdi>${text(content)}</bdi>`
}

function directionOf(content: string): string {
  return content.includes(isolate) ? '' : ' dir="auto"'
}

const isolate = '\u2068'

function text(words: string): string {
  return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

const style = `
@page { size: A4; margin: 20mm 18mm }
* { box-sizing: border-box }
body { margin: 0; color: #17211d; background: #fff; font: 11pt/1.5 "Source Serif 4", Georgia, "Noto Serif", "Noto Naskh Arabic", serif }
:lang(ar) body { line-height: 1.8 }
main { max-inline-size: 46rem; margin-inline: auto; padding: 2rem 1.25rem }
h1, h2, h3, h4, dt, th, caption { font-family: system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; line-height: 1.25 }
h1 { font-size: 1.7rem; margin: 0 0 1rem }
h2 { font-size: 1.25rem; margin: 2rem 0 .6rem; padding-block-end: .25rem; border-block-end: 2px solid #0a6648 }
h3 { font-size: 1.02rem; margin: 1.4rem 0 .4rem }
h4 { font-size: .95rem; margin: 1rem 0 .3rem; color: #4c5954 }
h1, h2, h3, h4 { break-after: avoid }
p, ul, ol, dl, blockquote, figure { margin: 0 0 .8rem }
li { margin-block-end: .35rem }
dl > div { display: grid; grid-template-columns: 13rem 1fr; gap: 0 1rem; padding-block: .15rem }
dt { font-size: .85rem; font-weight: 600; color: #4c5954 }
dd { margin: 0 }
.soft { color: #4c5954 }
.missing { color: #6f5300; background: #f8eec2; print-color-adjust: exact; -webkit-print-color-adjust: exact }
blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid #0a6648 }
blockquote p { margin: 0; font-style: italic }
:lang(ar) blockquote p { font-style: normal }
td.bar { vertical-align: top }
blockquote footer { color: #4c5954; font-size: .9rem }
figure { break-inside: avoid; overflow-x: auto }
.bar { inline-size: 40% }
[dir=rtl] .bar svg { transform: scaleX(-1) }
.whole { fill: #e9ece7 }
.part { fill: #0a6648 }
svg { display: block; inline-size: 100%; block-size: .8rem; margin-block-start: .3rem; print-color-adjust: exact; -webkit-print-color-adjust: exact }
table { inline-size: 100%; border-collapse: collapse; font-size: .9rem }
caption { text-align: start; font-size: .85rem; font-weight: 600; padding-block-end: .3rem }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border-block-end: 1px solid #d3d9d4 }
thead { display: table-header-group }
tr { break-inside: avoid }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
bdi, dd, p { overflow-wrap: anywhere }
@media print { main { max-inline-size: none; padding: 0 } }
@media (max-width: 36rem) { dl > div { grid-template-columns: 1fr } }
`
