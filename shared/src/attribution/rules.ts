import { refuse, type Decide, type Evolve } from '../kernel/decision.ts'
import { questionOf, type AgendaState } from '../agenda/state.ts'
import type { AttributionCommands, AttributionFacts } from './messages.ts'
import { levelAt, mostAgreed, type AttributionState } from './state.ts'

type State = { attribution: AttributionState; agenda: AgendaState }

export const decideAttribution: Decide<AttributionCommands, State, AttributionFacts> = {
  'attribution.agree': ({ attribution, agenda }, { level, question }, { at }) => {
    if (question !== undefined && !questionOf(agenda, question))
      return refuse('no-such-question', 'The agenda has no such question.', { path: 'data.question' })
    if (attribution.agreed.length >= mostAgreed)
      return refuse('too-many', 'This was changed as often as it may be.', { values: { most: mostAgreed } })
    const bound = question === undefined ? [undefined, ...agenda.questions.map(({ id }) => id)] : [question]
    // The same again is no news, unless a question was agreed upon apart since.
    if (bound.every((id) => levelAt(attribution, id, at) === level)) return []
    return [{ type: 'attribution.agreed', data: { level, ...(question !== undefined && { question }) } }]
  },
}

export const evolveAttribution: Evolve<AttributionState, AttributionFacts> = {
  'attribution.agreed': ({ agreed }, { level, question }, { at }) => ({
    agreed: [...agreed, { at, level, ...(question !== undefined && { question }) }],
  }),
}
