import type { Block, ReportDocument } from '@evenhand/shared/report/document'
import { scatterPicture } from '@evenhand/shared/report/picture'
import { ReportDrawing } from './ReportDrawing.tsx'
import { ReportWords } from './ReportWords.tsx'
import styles from './ReportSquare.module.css'

interface ReportSquareProps {
  block: Extract<Block, { kind: 'scatter' }>
  direction: ReportDocument['direction']
}

/** The square with what its sides mean around it; the first end of an axis stands where reading begins. */
export function ReportSquare({ block: { axes, spots }, direction }: ReportSquareProps) {
  return (
    <div className={styles.square} aria-hidden>
      <span className={styles.top}>
        <ReportWords text={axes.y.high} />
      </span>
      <span className={styles.start}>
        <ReportWords text={axes.x.low} />
      </span>
      <ReportDrawing picture={scatterPicture(spots, direction)} />
      <span>
        <ReportWords text={axes.x.high} />
      </span>
      <span className={styles.bottom}>
        <ReportWords text={axes.y.low} />
      </span>
    </div>
  )
}
