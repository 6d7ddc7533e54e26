import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { fileDrawing, fileName, type ChartFile } from './file.ts'
import { fontFamily } from './letters.ts'
import { Picture } from './Picture.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { directionOf } from '../../words/language.ts'

const namespace = 'http://www.w3.org/2000/svg'

/** Gives the person a file; rejects where this browser cannot draw it. */
export async function saveChart(form: 'svg' | 'png', file: ChartFile): Promise<void> {
  const svg = svgText(file)
  const blob = form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await asPng(svg)
  saveFile(blob, `${fileName(file)}.${form}`)
}

/** A file that needs nothing else: colours and fonts are in it. */
export function svgText(file: ChartFile): string {
  const drawing = fileDrawing(file)
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(<Picture drawing={drawing} direction={directionOf(file.locale)} alone />))
  const svg = place.firstElementChild
  if (!svg) throw new Error('nothing was drawn')
  svg.setAttribute('font-family', fontFamily)
  svg.setAttribute('role', 'img')
  svg.setAttribute('lang', file.locale)
  const title = document.createElementNS(namespace, 'title')
  title.textContent = file.wording.text
  svg.prepend(title)
  const text = new XMLSerializer().serializeToString(svg)
  root.unmount()
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

/** Twice as many points as px, so that it stays sharp on a slide. */
async function asPng(svg: string): Promise<Blob> {
  const image = new Image()
  // The content security policy lets pictures come from data: addresses, not from blob: ones.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * 2
  canvas.height = image.naturalHeight * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}
