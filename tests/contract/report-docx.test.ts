import type { ReportLocale, Template } from '@evenhand/shared/report/document'
import { printable } from '@evenhand/shared/report/pieces'
import { reportOf } from '@evenhand/shared/report/report'
import { expect, test } from 'vitest'
import { docxOf } from '../../server/src/report/docx.ts'
import type { Scene } from '../support/given.ts'
import { recordedRoundtable } from '../support/recorded.ts'
import { unzip } from '../support/unzip.ts'

const told = (scene: Scene, template: Template, locale: ReportLocale = 'en') =>
  printable(reportOf(scene.state, { template, locale }))

test('the text document has real headings and tables, and in Arabic runs from right to left', async () => {
  const english = unzip(await docxOf(told(recordedRoundtable(), 'igf-2021')))['word/document.xml'] ?? ''
  expect(english).toMatch(/<w:pStyle w:val="Title"\/>/)
  expect(english.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(4)
  expect(english).toContain('<w:tblHeader/>')
  expect(english).not.toContain('<w:bidi/>')
  const arabic = unzip(await docxOf(told(recordedRoundtable(), 'igf-2021', 'ar')))['word/document.xml'] ?? ''
  expect(arabic.match(/<w:bidi\/>/g)?.length).toBe(arabic.match(/<w:p>/g)?.length)
  expect(arabic).toContain('<w:rtl/>')
  expect(arabic).toContain('<w:bidiVisual/>')
})

test('in Arabic words of the other direction are a run of their own, so that a question keeps its mark at its end', async () => {
  const report = told(recordedRoundtable(), 'igf-2021', 'ar')
  const headings = report.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))
  expect(headings).toContain('سؤال السياسات 1: \u2068Why?\u2069')
  const document = unzip(await docxOf(report))['word/document.xml'] ?? ''
  const runs = document.match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gsu) ?? []
  const run = runs.find((each) => each.includes('\u2068Why?\u2069')) ?? ''
  expect(run).not.toContain('سؤال')
  expect(run).toContain('<w:rtl w:val="false"/>')
})

test('the square of a grid stands in the text document: the numbers of the lines where their means lie', async () => {
  const { blocks, ...report } = told(recordedRoundtable(), 'igf-2021')
  const grid = blocks.filter(({ kind }) => kind === 'scatter')
  expect(grid).toHaveLength(1)
  const document = unzip(await docxOf({ ...report, blocks: grid }))['word/document.xml'] ?? ''
  const numbers = [...document.matchAll(/w:fill="0A6648"(?:(?!<\/w:tc>).)*<w:t[^>]*>([^<]*)</gsu)].map(
    ([, text]) => text,
  )
  expect(numbers).toEqual(['1 2', '3'])
})
