import { figureSize } from '@evenhand/shared/report/picture'
import type { Picture, Shape } from '@evenhand/shared/report/shapes'

/** A picture as SVG; silent, because the figures beside it say the same. */
export function svgOf({ width, height, shapes }: Picture, name: string): string {
  return `<svg class="${name}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${shapes.map(shapeOf).join('')}</svg>`
}

function shapeOf(drawn: Shape): string {
  const { tone } = drawn
  switch (drawn.shape) {
    case 'bar':
      return `<rect class="${tone}" x="${drawn.x}" y="${drawn.y}" width="${drawn.width}" height="${drawn.height}"/>`
    case 'disc':
      return `<circle class="${tone}" cx="${drawn.x}" cy="${drawn.y}" r="${drawn.radius}"/>`
    case 'path':
      return `<path class="${tone}" d="${drawn.d}"/>`
    case 'figure':
      return `<text class="${tone}" x="${drawn.x}" y="${drawn.y}">${drawn.text}</text>`
  }
}

/** Light, as paper is. Neighbours differ in lightness too, so that they can be told in grey. */
export const svgStyle = `
svg { display: block; print-color-adjust: exact; -webkit-print-color-adjust: exact }
svg path { fill: none; stroke-width: 1.2 }
svg text { font: 600 ${figureSize}px system-ui, "Noto Sans", sans-serif; text-anchor: middle; dominant-baseline: central }
.whole { fill: #e9ece7 }
.part { fill: #0a6648 }
.before { fill: #a9cfbd }
.apart { fill: #fff; stroke: #4c5954; stroke-dasharray: 3 2 }
.paper { fill: #f7f8f6; stroke: #7d8983 }
svg .line { stroke: #b4bdb7 }
svg path.ink { stroke: #17211d }
text.ink { fill: #17211d }
text.light { fill: #fff }
svg .hatch { stroke: #17211d; opacity: .55 }
.step-1 { fill: #e2efe8 } .step-2 { fill: #b3d8c6 } .step-3 { fill: #76b598 } .step-4 { fill: #2f8463 } .step-5 { fill: #07472f }
.stance-1 { fill: #0a6648 } .stance-2 { fill: #9ccfb5 } .stance-3 { fill: #d3d9d4 } .stance-4 { fill: #e6b274 } .stance-5 { fill: #87400b } .stance-6 { fill: #fff; stroke: #4c5954 }
`
