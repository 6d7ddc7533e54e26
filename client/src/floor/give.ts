import { useCommand, useView, type CommandHandle } from '../session/hooks.ts'

export interface Give extends Pick<CommandHandle, 'state' | 'refusal' | 'clear'> {
  /** `to`: a hand or a person. */
  give(to: string): void
}

/** Gives the floor and says whom this screen saw there, so that two moderators pressing at once skip nobody. */
export function useGive(): Give {
  const { send, ...command } = useCommand()
  const instead = useView((view) => view.floor.current?.id ?? null)
  const busy = command.state !== 'idle' && command.state !== 'refused'
  return { ...command, give: (to) => void (busy || send('floor.give', { to, instead })) }
}
