import { useState } from 'react'
import { Waiting } from '../../ui/Waiting.tsx'
import { questionsPage } from './late.ts'

interface LateQuestionsProps {
  part: 'QuestionsPage' | 'FromHand' | 'AfterClose'
  /** Whether the tab that it stands on is looked at. */
  looked?: boolean
}

/** A part of the page about written questions as soon as it is loaded. */
export function LateQuestions({ part, looked = true }: LateQuestionsProps) {
  const late = questionsPage.useLate()
  if (late === 'loading' || late === 'failed') return <Waiting for={late} onAgain={questionsPage.again} />
  const Part = late[part]
  return <Part looked={looked} />
}

/** On a tab that stays drawn: only once it was looked at. */
export function QuestionsOnTab({ shown }: { shown: boolean }) {
  const [opened, open] = useState(shown)
  if (shown && !opened) open(true)
  return opened && <LateQuestions part="QuestionsPage" looked={shown} />
}
