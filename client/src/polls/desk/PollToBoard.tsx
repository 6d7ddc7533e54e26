import { optionFigures } from '@evenhand/shared/polls/figures'
import { ToBoard } from '../../outcomes/ToBoard.tsx'
import { foundIn } from '../charts/found.ts'
import { usePollWording, type PollWording } from '../wording.ts'
import type { ListedPoll } from './listed.ts'

/** What a poll asked, with what most have chosen, as a sentence to be worked on. */
export function PollToBoard({ poll }: { poll: ListedPoll }) {
  const wording = usePollWording(poll)
  return <ToBoard source={{ kind: 'poll', id: poll.id }} text={sentenceOf(poll, wording)} question={poll.about} />
}

function sentenceOf(poll: ListedPoll, wording: PollWording): string {
  const found = poll.stage === 'closed' ? foundIn(poll) : undefined
  const counted = ['single', 'multiple', 'yes-no', 'agreement'].includes(poll.kind)
  if (!found || found.withheld || !counted) return wording.text
  const [most, next] = optionFigures(poll, found).toSorted((a, b) => b.count - a.count)
  const isFirst = most && most.count > (next?.count ?? 0)
  return isFirst ? `${wording.text} ${wording.option(most.option)}` : wording.text
}
