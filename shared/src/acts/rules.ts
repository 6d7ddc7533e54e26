import { refuse, type Decide, type Evolve } from '../kernel/decision.ts'
import type { ActsCommands, ActsFacts } from './messages.ts'
import type { ParticipantsFacts } from '../participants/messages.ts'
import type { PollsState } from '../polls/state.ts'
import { noActs, undoWithinMs, type ActsState } from './state.ts'
import { goBack, type Way } from './way.ts'

type State = { acts: ActsState; polls: PollsState }

export const decideActs: Decide<ActsCommands, State, ActsFacts> = {
  'acts.undo': (state, { act: seq }, { at }) => {
    const act = state.acts.recent.find((recent) => recent.seq === seq)
    if (!act || at - act.at > undoWithinMs)
      return refuse('too-late', 'An act can be undone for ten seconds.', { path: 'data.act' })
    if (opensSealed(state, act.way) || !goBack(state, act.way))
      return refuse('moved-on', 'Others have gone on from there, so it cannot be undone any more.', {
        path: 'data.act',
      })
    return [{ type: 'acts.undone', data: { act: seq, way: act.way } }]
  },
}

/** A poll whose ballots and key are gone cannot be opened again, though its stage is as the closing left it. */
function opensSealed({ polls }: State, way: Way): boolean {
  return way.some(
    ({ path: [slice, table, id = '', part] }) =>
      slice === 'polls' && table === 'polls' && part === 'stage' && polls.polls.get(id)?.sealed,
  )
}

/** What an undoing puts back lies across all slices: the roundtable's loop does it; here the act leaves the list. */
export const evolveActs: Evolve<ActsState, ActsFacts & Pick<ParticipantsFacts, 'participants.erased'>> = {
  'acts.undone': ({ recent }, { act }) => ({ recent: recent.filter(({ seq }) => seq !== act) }),
  // A way back would lead to the words again.
  'participants.erased': () => noActs,
}
