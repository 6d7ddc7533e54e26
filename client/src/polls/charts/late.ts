import { latePart } from '../../ui/late.ts'

/** Charts are drawn where a result is looked at: a phone that only votes never loads them. */
export const { useLate: useLateChart, again: loadChartAgain } = latePart(() => import('./Chart.tsx'))
