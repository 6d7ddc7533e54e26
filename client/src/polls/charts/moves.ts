import type { Shifts } from '@evenhand/shared/polls/state'
import { below, moved, textBlock, type Drawing, type Group, type Mark, type Sheet } from './drawing.ts'
import { shiftFigures } from '@evenhand/shared/polls/shifts'

/** The table of who moved as a picture: from each answer of the first round to those of the second, on discs as large as the figures. */
export function drawMoves(sheet: Sheet, shifts: Shifts): Drawing {
  const { width, em, small, poll, wording, format, direction, t } = sheet
  const { rows, most, moved: changed, sure } = shiftFigures(poll, shifts)
  const labels = width * 0.42
  const each = Math.min(em * 4, (width - labels) / poll.order.length)
  const high = Math.min(each, em * 2.6)
  const place = (column: number) => labels + column * each
  const onward = direction === 'rtl' ? '←' : '→'
  const corner = `${t('charts.shifts.before')} ↓ · ${t('charts.shifts.after')} ${onward}`
  const head: Drawing = {
    width,
    height: em * 1.5,
    groups: [
      {
        key: 'moves/head',
        y: 0,
        marks: [
          ...textBlock(sheet, 'corner', corner, labels - em, { size: small, fill: 'soft', lines: 1 }).marks,
          ...poll.order.flatMap((option, column) =>
            moved(
              textBlock(sheet, `${option}/number`, String(column + 1), each, {
                size: em,
                weight: 650,
                anchor: 'middle',
                figures: true,
              }).marks,
              place(column),
              0,
            ),
          ),
        ],
      },
    ],
  }
  const lines = rows.map(({ key, option, cells }): Drawing => {
    const name =
      option === undefined ? t('charts.shifts.smaller') : `${poll.order.indexOf(option) + 1}. ${wording.option(option)}`
    const label = textBlock(sheet, `${key}/label`, name, labels - em, { size: em })
    const height = Math.max(label.height, high)
    const marks = cells.flatMap(({ to, count }, column): Mark[] => {
      const [x, y] = [place(column) + each / 2, height / 2]
      const figure = textBlock(sheet, `${key}/${to}/figure`, format.count(count), each, {
        size: em,
        weight: count > 0 ? 650 : 400,
        fill: count > 0 ? 'ink' : 'soft',
        anchor: 'middle',
        figures: true,
      })
      const stayed: Mark = {
        mark: 'bar',
        key: `${key}/${to}/stayed`,
        x: place(column),
        y: y - high / 2,
        width: each,
        height: high,
        fill: 'card',
        round: em * 0.3,
      }
      const radius = (high / 2) * Math.sqrt(count / most)
      const disc: Mark = { mark: 'shape', key: `${key}/${to}/disc`, x, y, path: circle(radius), fill: 'hands' }
      return [
        ...(to === option ? [stayed] : []),
        ...(count > 0 ? [disc] : []),
        ...moved(figure.marks, place(column), y - figure.height / 2),
      ]
    })
    const group: Group = {
      key: `moves/${key}`,
      y: 0,
      marks: [...moved(label.marks, 0, (height - label.height) / 2), ...marks],
    }
    return { width, height, groups: [group] }
  })
  const sentence = `${t('charts.shifts.both', { count: shifts.both })}. ${t(
    sure ? 'charts.shifts.moved' : 'charts.shifts.movedLeast',
    { count: changed },
  )}`
  const words = textBlock(sheet, 'moves/words', sentence, width, { size: em })
  return below(
    [head, ...lines, { width, height: words.height, groups: [{ key: 'moves/words', y: 0, marks: words.marks }] }],
    em * 0.3,
  )
}

function circle(radius: number): string {
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
}
