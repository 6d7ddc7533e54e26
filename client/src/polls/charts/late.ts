import { latePart } from '../../ui/late.ts'
import { needLateWords } from '../../words/words.ts'

/** Charts are drawn where a result is looked at: a phone that only votes never loads them. */
export const { useLate: useLateChart, again: loadChartAgain } = latePart(() => import('./Chart.tsx'))

/** On a phone the figures, and their words, come as late. */
export const lateResult = latePart(async () => {
  const [{ RoundCharts }, { ResultChart }] = await Promise.all([
    import('./RoundCharts.tsx'),
    import('./ResultChart.tsx'),
    needLateWords(),
  ])
  return { RoundCharts, ResultChart }
})
