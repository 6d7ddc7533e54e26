import type { Outcome } from '@evenhand/shared/outcomes/state'
import { given, type Scene } from './given.ts'

/** Four of government in the room and five of civil society online; outcomes are proposed, called and stood on. */
export const hall = () =>
  given()
    .people('g', 4, { stakeholderGroup: 'Government', side: 'room' })
    .people('c', 5, { stakeholderGroup: 'Civil Society', side: 'online' })
    .moderator('life.start')
export const propose = (scene: Scene, text = 'Access comes first.', more: object = {}) =>
  scene.does('rapporteur', 'outcomes.propose', { text, ...more })
export const newest = (scene: Scene): Outcome => {
  const outcome = [...scene.state.outcomes.outcomes.values()].at(-1)
  if (!outcome) throw new Error('no outcome')
  return outcome
}
export const shown = (scene: Scene, role: 'rapporteur' | 'participant' = 'rapporteur') =>
  scene.view(role).outcomes.outcomes[newest(scene).id]
export const calls = (scene: Scene) => scene.moderator('outcomes.stage', { outcome: newest(scene).id, stage: 'called' })
export const stand = (scene: Scene, who: string, stance: string, reason?: string) =>
  scene.does(who, 'outcomes.stand', { outcome: newest(scene).id, stance, ...(reason && { reason }) })
