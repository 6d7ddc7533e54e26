import type { commands } from '@evenhand/shared/roundtable/messages'

export type CommandType = keyof typeof commands

/** What a screen sends with a command; what has a default on the server may be left out. */
export type CommandData<Type extends CommandType> = (typeof commands)[Type]['data']['_zod']['input']
