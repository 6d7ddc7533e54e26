import { useId } from 'react'
import { colours, onScreen, type Colour } from './colours.ts'
import type { BarMark, Drawing, Mark, TextMark } from './drawing.ts'
import styles from './Charts.module.css'

interface PictureProps {
  drawing: Drawing
  direction: 'ltr' | 'rtl'
  /** Standing alone, as in a saved file: light colours, no styles of the page. */
  alone?: boolean
}

/** A drawing as svg: the same on the screen and in a file. Its text is text. */
export function Picture({ drawing, direction, alone = false }: PictureProps) {
  const id = useId()
  const { width, height, groups, em = 16 } = drawing
  const paint: Paint = {
    fill: (colour) => (alone ? { fill: colours[colour][0] } : onScreen(colour)),
    // Where lines begin is the right edge in Arabic.
    x: (x, wide = 0) => (direction === 'rtl' ? width - x - wide : x),
    pattern: (name) => `url(#${id}${name})`,
    direction,
  }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={alone ? undefined : styles.svg}>
      <defs>
        <Pattern id={`${id}hatch`} em={em} path="M-1 1l2 -2M0 6l6 -6M5 7l2 -2" paint={paint} />
        <Pattern id={`${id}dots`} em={em} path="M3 3h.01" paint={paint} />
      </defs>
      {groups.map(({ key, y, marks }) => (
        <g key={key} transform={`translate(0 ${y})`}>
          {marks.map((mark) => (
            <Drawn key={mark.key} mark={mark} paint={paint} />
          ))}
        </g>
      ))}
    </svg>
  )
}

interface Paint {
  fill(colour: Colour): { fill: string; style?: { fill: string } }
  x(x: number, wide?: number): number
  pattern(name: 'hatch' | 'dots'): string
  direction: 'ltr' | 'rtl'
}

function Pattern({ id, em, path, paint }: { id: string; em: number; path: string; paint: Paint }) {
  const scale = `scale(${em / 16})`
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={scale}>
      <path
        d={path}
        fill="none"
        strokeWidth="1.4"
        strokeLinecap="round"
        opacity="0.55"
        {...stroked(paint.fill('ink'))}
      />
    </pattern>
  )
}

function stroked({ fill, style }: ReturnType<Paint['fill']>) {
  return { stroke: fill, ...(style && { style: { stroke: style.fill } }) }
}

function Drawn({ mark, paint }: { mark: Mark; paint: Paint }) {
  switch (mark.mark) {
    case 'bar':
      return <Bar bar={mark} paint={paint} />
    case 'text':
      return <Text text={mark} paint={paint} />
    case 'line': {
      const { from, to, colour, thick } = mark
      return (
        <line
          x1={paint.x(from[0])}
          y1={from[1]}
          x2={paint.x(to[0])}
          y2={to[1]}
          strokeWidth={thick}
          {...stroked(paint.fill(colour))}
        />
      )
    }
    case 'shape':
      return (
        <path
          d={mark.path}
          transform={`translate(${paint.x(mark.x)} ${mark.y})`}
          opacity={mark.faint ? 0.75 : undefined}
          {...paint.fill(mark.fill)}
        />
      )
  }
}

function Bar({ bar, paint }: { bar: BarMark; paint: Paint }) {
  const { x, y, width, height, fill, pattern, round = 0 } = bar
  const place = { x: paint.x(x, width), y, width, height, rx: round }
  return (
    <>
      <rect {...place} {...paint.fill(fill)} />
      {pattern && <rect {...place} fill={paint.pattern(pattern)} />}
    </>
  )
}

function Text({ text, paint }: { text: TextMark; paint: Paint }) {
  const { x, y, lines, size, leading, weight, fill, anchor, direction } = text
  const at = paint.x(x)
  return (
    <text
      y={y}
      fontSize={size}
      fontWeight={weight}
      direction={direction}
      textAnchor={anchorOf(anchor, direction === paint.direction)}
      {...paint.fill(fill)}
    >
      {lines.map((line, index) => (
        <tspan key={index} x={at} dy={index === 0 ? undefined : size * leading}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** An anchor belongs to the text's own direction; on the page the text stands where lines begin. */
function anchorOf(anchor: TextMark['anchor'], along: boolean): TextMark['anchor'] {
  if (anchor === 'middle' || along) return anchor
  return anchor === 'start' ? 'end' : 'start'
}
