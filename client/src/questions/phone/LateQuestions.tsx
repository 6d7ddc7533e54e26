import { useState } from 'react'
import { Waiting } from '../../ui/Waiting.tsx'
import { questionsPage } from './late.ts'

/** A part of the page about written questions as soon as it is loaded. */
export function LateQuestions({ part }: { part: 'QuestionsPage' | 'FromHand' | 'AfterClose' }) {
  const late = questionsPage.useLate()
  if (late === 'loading' || late === 'failed') return <Waiting for={late} onAgain={questionsPage.again} />
  const Part = late[part]
  return <Part />
}

/** On a tab that stays drawn: only once it was looked at. */
export function QuestionsOnTab({ shown }: { shown: boolean }) {
  const [opened, open] = useState(shown)
  if (shown && !opened) open(true)
  return opened && <LateQuestions part="QuestionsPage" />
}
