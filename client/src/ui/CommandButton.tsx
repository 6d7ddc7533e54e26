import type { CommandReply } from '@evenhand/shared/protocol/wire'
import type { CommandData, CommandType } from '../session/commands.ts'
import { useCommand } from '../session/hooks.ts'
import { Button, type ButtonProps } from './Button.tsx'
import { RefusalNote } from './RefusalNote.tsx'

export interface CommandButtonProps<Type extends CommandType> extends Omit<ButtonProps, 'state' | 'onClick' | 'type'> {
  type: Type
  data: CommandData<Type>
  draft?: string
  onReply?(reply: CommandReply): void
}

/** One button, one command: it shows sending, and a refusal beneath it. */
export function CommandButton<Type extends CommandType>({
  type,
  data,
  draft,
  onReply,
  ...rest
}: CommandButtonProps<Type>) {
  const command = useCommand()
  const send = async () => {
    const reply = await command.send(type, data, draft === undefined ? {} : { draft })
    onReply?.(reply)
  }
  return (
    <>
      <Button {...rest} state={command.state} onClick={() => void send()} />
      <RefusalNote refusal={command.refusal} />
    </>
  )
}
