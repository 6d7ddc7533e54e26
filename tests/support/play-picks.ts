import type { Scene } from './given.ts'

export const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)]
export const name = (number: number) => `p${number % 14}`
export const person = (scene: Scene, number: number) =>
  pick([...scene.state.participants.people.keys()], number) ?? 'nobody'
export const hand = (scene: Scene, number: number) => pick([...scene.state.hands.waiting.keys()], number) ?? 'h999'
export const intervention = (scene: Scene, number: number) => {
  const { interventions, current } = scene.state.floor
  return pick([...interventions.keys(), ...(current ? [current.id] : [])], number)
}
export const question = (scene: Scene, number: number) => pick(scene.state.agenda.questions, number)?.id ?? 'q999'
export const group = (number: number) => pick(['Government', 'Youth', '', 'constructor'], number)
export const either = (number: number) => (number % 2 ? 'onsite' : 'online')
export const orNone = (key: string, value: unknown, given: boolean) =>
  given && value !== undefined ? { [key]: value } : {}

export type Deed = (scene: Scene, a: number, b: number, c: number) => unknown
