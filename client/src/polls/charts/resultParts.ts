import { latePart } from '../../ui/late.ts'
import { needLateWords } from '../../words/words.ts'

/** On a phone the figures, and their words, come as late as the charts. */
export const lateResult = latePart(async () => {
  const [{ RoundCharts }, { ResultChart }] = await Promise.all([
    import('./RoundCharts.tsx'),
    import('./ResultChart.tsx'),
    needLateWords(),
  ])
  return { RoundCharts, ResultChart }
})
