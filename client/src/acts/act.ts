import type { CommandData, CommandType } from '../session/commands.ts'
import { useCommand, type CommandHandle } from '../session/hooks.ts'

export interface Act extends Pick<CommandHandle, 'state' | 'refusal' | 'clear'> {
  run(): void
}

/** One command with what it says, for a button and its key alike; pressed again while it is on its way, it is not sent twice. */
export function useAct<Type extends CommandType>(type: Type, data: CommandData<Type>): Act {
  const { send, ...command } = useCommand()
  const busy = command.state !== 'idle' && command.state !== 'refused'
  return { ...command, run: () => void (busy || send(type, data)) }
}
