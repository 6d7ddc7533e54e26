import type { Bar, Block, ReportDocument } from '@evenhand/shared/report/document'
import { linePictures, scatterPicture, signsOf } from '@evenhand/shared/report/picture'
import { svgOf, svgStyle } from './svg.ts'

/** A report as a page that stands alone and is made for paper: no script, nothing loaded from elsewhere. */
export function htmlOf({ title, standing, fields, blocks, locale, direction }: ReportDocument): string {
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${style}${svgStyle}</style>
</head>
<body>
<main>
<h1>${words(title)}</h1>${standing === undefined ? '' : `\n<p class="standing">${words(standing)}</p>`}
<dl>
${fields.map(({ label, value, missing }) => `<div><dt>${text(label)}</dt><dd${missing ? ' class="missing"' : ''}>${words(value)}</dd></div>`).join('\n')}
</dl>
${blocks.map((block) => blockOf(block, direction)).join('\n')}
</main>
</body>
</html>
`
}

function blockOf(block: Block, direction: ReportDocument['direction']): string {
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
      return `<figure>${tableOf(block.caption, block.columns, block.bars.map(barRow), { beside: block.bars.map(bar) })}</figure>`
    case 'ranking':
    case 'rounds':
    case 'stacks': {
      const signs = signsOf(block).map((sign) => sign && svgOf(sign, 'sign'))
      const below = linePictures(block, drawnWidth, direction).map((picture) => svgOf(picture, 'drawn'))
      return `<figure>${tableOf(block.caption, block.columns, block.rows, { signs, below })}</figure>`
    }
    case 'scatter':
      return `<figure>${tableOf(block.caption, block.columns, block.rows)}${squareOf(block, direction)}</figure>`
  }
}

function barRow({ label, count, share }: Bar): string[] {
  return [label, String(count), `${Math.round(share * 100)} %`]
}

/** In the units of a picture that goes across the page. */
const drawnWidth = 640

interface Pictures {
  /** At the end of each row. */
  beside?: readonly string[]
  /** Beneath each row, as wide as the table. */
  below?: readonly string[]
  /** In front of a column's name. */
  signs?: readonly (string | undefined)[]
}

function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { beside, below, signs = [] }: Pictures = {},
): string {
  const isNumber = columns.map((_, index) => rows.every((row) => /^[\d:.,\s%/-]*$/.test(row[index] ?? '')))
  const cell = (tag: string) => (content: string, index: number) =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''}${isNumber[index] ? ' class="number"' : ''}>${tag === 'th' ? (signs[index] ?? '') : ''}${words(content)}</${tag}>`
  const drawn = (index: number) => (beside ? `<td class="bar">${beside[index] ?? ''}</td>` : '')
  const under = (index: number) =>
    below ? `<tr class="under" aria-hidden="true"><td colspan="${columns.length}">${below[index] ?? ''}</td></tr>` : ''
  const head = `<tr>${columns.map(cell('th')).join('')}${beside ? '<td class="bar"></td>' : ''}</tr>`
  const body = rows.map((row, index) => `<tr>${row.map(cell('td')).join('')}${drawn(index)}</tr>${under(index)}`)
  const above = caption && `<caption>${words(caption)}</caption>`
  return `<table${below ? ' class="drawn"' : ''}>${above}<thead>${head}</thead><tbody>${body.join('')}</tbody></table>`
}

/** The square with what its sides mean around it; the first end of an axis stands where reading begins. */
function squareOf({ axes: { x, y }, spots }: Scatter, direction: ReportDocument['direction']): string {
  const side = (name: string, content: string) => `<span class="${name}">${words(content)}</span>`
  const square = svgOf(scatterPicture(spots, direction), 'plane')
  return `<div class="square" aria-hidden="true">${side('top', y.high)}${side('start', x.low)}${square}${side('end', x.high)}${side('bottom', y.low)}</div>`
}

type Scatter = Extract<Block, { kind: 'scatter' }>

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
.standing { border: 2px solid #0a6648; padding: .4rem .75rem; font-weight: 600; font-family: system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif }
.missing { color: #6f5300; background: #f8eec2; print-color-adjust: exact; -webkit-print-color-adjust: exact }
blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid #0a6648 }
blockquote p { margin: 0; font-style: italic }
:lang(ar) blockquote p { font-style: normal }
td.bar { vertical-align: top }
blockquote footer { color: #4c5954; font-size: .9rem }
figure { break-inside: avoid; overflow-x: auto }
.bar { inline-size: 40% }
[dir=rtl] .bar svg { transform: scaleX(-1) }
.bar svg { inline-size: 100%; block-size: .8rem; margin-block-start: .3rem }
table.drawn th { vertical-align: bottom }
table.drawn tbody tr:not(.under) td { border: 0 }
tr:has(+ .under) { break-after: avoid }
.under td { padding-block: 0 .5rem }
svg.drawn { inline-size: 100%; block-size: auto }
svg.sign { inline-size: .9rem; block-size: .9rem; margin-inline-end: .3rem; display: inline-block; vertical-align: -.1rem }
.square { display: grid; grid-template: 'top top top' auto 'start plane end' auto 'bottom bottom bottom' auto / minmax(0, 1fr) 15rem minmax(0, 1fr); gap: .3rem .6rem; align-items: center; font-size: .85rem; color: #4c5954; margin-block-start: .6rem; break-inside: avoid }
.top { grid-area: top; text-align: center }
.start { grid-area: start; text-align: end }
.plane { grid-area: plane; inline-size: 100% }
.end { grid-area: end }
.bottom { grid-area: bottom; text-align: center }
table { inline-size: 100%; border-collapse: collapse; font-size: .9rem }
caption { text-align: start; font-size: .85rem; font-weight: 600; padding-block-end: .3rem }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border-block-end: 1px solid #d3d9d4 }
thead { display: table-header-group }
tr { break-inside: avoid }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
th.number { white-space: normal }
bdi, dd, p { overflow-wrap: anywhere }
@media print { main { max-inline-size: none; padding: 0 } }
@media (max-width: 36rem) { dl > div { grid-template-columns: 1fr } }
`
