import type { Block, ReportDocument } from '@evenhand/shared/report/document'
import { linePictures, signsOf } from '@evenhand/shared/report/picture'
import { ReportSquare } from './ReportSquare.tsx'
import { ReportTable } from './ReportTable.tsx'

type Figures = Extract<Block, { columns: readonly string[] }>

/** Units of the drawing: as wide as a column of the desk, so that its texts are as large as those around them. */
const drawnWidth = 420

/** Figures as a table, with a picture of them where they have one. */
export function ReportFigures({ block, direction }: { block: Figures; direction: ReportDocument['direction'] }) {
  switch (block.kind) {
    case 'table':
      return <ReportTable caption={block.caption} columns={block.columns} rows={block.rows} />
    case 'chart':
      return (
        <ReportTable
          caption={block.caption}
          columns={block.columns}
          rows={block.bars.map(({ label, count, share }) => [label, String(count), `${Math.round(share * 100)} %`])}
          shares={block.bars.map(({ share }) => share)}
        />
      )
    case 'ranking':
    case 'rounds':
    case 'stacks':
      return (
        <ReportTable
          caption={block.caption}
          columns={block.columns}
          rows={block.rows}
          signs={signsOf(block)}
          below={linePictures(block, drawnWidth, direction)}
        />
      )
    case 'scatter':
      return (
        <>
          <ReportTable caption={block.caption} columns={block.columns} rows={block.rows} />
          <ReportSquare block={block} direction={direction} />
        </>
      )
  }
}
