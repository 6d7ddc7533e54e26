import { charts } from './en/charts.ts'
import { stances } from './en/stances.ts'
import { questions } from './en/questions.ts'

/** Words of the parts of a phone’s page that are loaded where they are first looked at. */
export const enLate = {
  charts,
  stances,
  questions,
}
