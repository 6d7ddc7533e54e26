import { figureSize } from '@evenhand/shared/report/picture'
import type { Picture, Shape } from '@evenhand/shared/report/shapes'
import styles from './ReportDrawing.module.css'

/** Silent, because the figures beside it say the same. */
export function ReportDrawing({
  picture: { width, height, shapes },
  sign = false,
}: {
  picture: Picture
  sign?: boolean
}) {
  return (
    <svg className={sign ? styles.sign : styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {shapes.map((shape, index) => (
        <ShapePart key={index} drawn={shape} />
      ))}
    </svg>
  )
}

function ShapePart({ drawn }: { drawn: Shape }) {
  const look = styles[drawn.tone]
  switch (drawn.shape) {
    case 'bar':
      return <rect className={look} x={drawn.x} y={drawn.y} width={drawn.width} height={drawn.height} />
    case 'disc':
      return <circle className={look} cx={drawn.x} cy={drawn.y} r={drawn.radius} />
    case 'path':
      return <path className={look} d={drawn.d} />
    case 'figure':
      return (
        <text className={look} x={drawn.x} y={drawn.y} fontSize={figureSize}>
          {drawn.text}
        </text>
      )
  }
}
