import { levelAt, type AttributionState, type Level } from './state.ts'

/** How people may be named now: at the question under discussion, and by question where that differs. */
export interface AttributionView {
  now: Level
  questions?: Record<string, Level>
}

type State = {
  attribution: AttributionState
  agenda: { current?: string; questions: readonly { id: string }[] }
  at: number
}

export function viewAttribution({ attribution, agenda, at }: State): AttributionView {
  if (attribution.agreed.length === 0) return { now: 'named' }
  const levels = agenda.questions.map(({ id }): [string, Level] => [id, levelAt(attribution, id, at)])
  return { now: levelAt(attribution, agenda.current, at), questions: Object.fromEntries(levels) }
}
