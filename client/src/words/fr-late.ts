import { charts } from './fr/charts.ts'
import { stances } from './fr/stances.ts'
import { questions } from './fr/questions.ts'

export const frLate = {
  charts,
  stances,
  questions,
}
