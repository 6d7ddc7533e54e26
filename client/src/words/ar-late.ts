import { charts } from './ar/charts.ts'
import { stances } from './ar/stances.ts'
import { questions } from './ar/questions.ts'

export const arLate = {
  charts,
  stances,
  questions,
}
