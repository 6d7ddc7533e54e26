import { board } from '@evenhand/shared/outcomes/state'
import type { OutcomeView } from '@evenhand/shared/outcomes/view'
import type { Picture } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import type { QuestionView } from '@evenhand/shared/questions/view'
import type { RoundtableView } from '@evenhand/shared/roundtable/view'

export type Scene = 'poll' | 'question' | 'outcome' | 'board' | 'floor' | 'join' | 'pause' | 'end'

type Seen = Pick<RoundtableView, 'life' | 'floor' | 'queue' | 'polls' | 'questions' | 'outcomes'>

/** What the projector shows when nobody chooses: what the moderators show, else whatever is going on. */
export function sceneOf({ life, floor, queue, polls, questions, outcomes }: Seen): Scene {
  // What is put there takes the place of what stands above it here, and covers what stands below until it is put away.
  if (shownPoll({ polls })) return 'poll'
  if (shownQuestion({ questions })) return 'question'
  const shown = shownOutcomes({ outcomes })
  if (shown) return shown
  if (life.stage === 'closed') return 'end'
  if (floor.current) return floor.current.pausedAt === undefined ? 'floor' : 'pause'
  return life.stage === 'live' && queue.order.length > 0 ? 'floor' : 'join'
}

export interface ShownPoll {
  poll: PollView
  picture: Picture
}

/** The poll that the moderators show, with what they show of it. */
export function shownPoll({ polls: { polls, shown } }: Pick<Seen, 'polls'>): ShownPoll | undefined {
  const poll = shown && polls[shown.poll]
  return poll && { poll, picture: shown.picture }
}

export function shownQuestion({ questions: { questions, shown } }: Pick<Seen, 'questions'>): QuestionView | undefined {
  return shown === undefined ? undefined : questions[shown]
}

/** Whether one outcome or the whole board is shown; nothing once that outcome has left the board, or where there is none. */
function shownOutcomes({ outcomes: { outcomes, order, shown } }: Pick<Seen, 'outcomes'>) {
  if (shown === board) return order.length > 0 ? 'board' : undefined
  return shown !== undefined && outcomes[shown] ? 'outcome' : undefined
}

export function shownOutcome({ outcomes: { outcomes, shown } }: Pick<Seen, 'outcomes'>): OutcomeView | undefined {
  return shown === undefined ? undefined : outcomes[shown]
}
