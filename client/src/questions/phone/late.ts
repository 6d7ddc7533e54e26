import { latePart } from '../../ui/late.ts'
import { needLateWords } from '../../words/words.ts'

/** A phone loads this, and its words, where questions are looked at, or when it has nothing else to do. */
export const questionsPage = latePart(async () => {
  const [{ QuestionsPage, AfterClose, FromHand }] = await Promise.all([import('./QuestionsPage.tsx'), needLateWords()])
  return { QuestionsPage, AfterClose, FromHand }
})
