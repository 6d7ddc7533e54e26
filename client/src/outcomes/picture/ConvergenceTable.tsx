import { ChartTable } from '../../polls/charts/ChartTable.tsx'
import { formatIn } from '../../polls/charts/format.ts'
import { useLocale, useWords } from '../../words/words.ts'
import { groupName } from './names.ts'
import { alongAxis, type Strips } from './strips.ts'

/** The figures of the picture, for those who do not see it. */
export function ConvergenceTable({ strips: { rounds, strips }, caption }: { strips: Strips; caption: string }) {
  const t = useWords()
  const format = formatIn(useLocale())
  const order = alongAxis.toReversed()
  const table = {
    head: [t('stances.picture.group'), ...order.map((stance) => t(`stances.short.${stance}`))],
    rows: [...rounds, ...strips].map(({ key, parts }) => ({
      key,
      cells: [
        groupName(t, key),
        ...order.map((stance) => format.count(parts.find((part) => part.stance === stance)?.count ?? 0)),
      ],
    })),
  }
  return <ChartTable table={table} caption={caption} />
}
