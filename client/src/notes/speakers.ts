import { useCallback } from 'react'
import { useView } from '../session/hooks.ts'
import type { Named } from '../words/person.ts'

/** Who spoke, as far as it was agreed to say so. */
export interface Speaker extends Named {
  organization?: string | undefined
}

export type SpeakerOf = (intervention: string | null | undefined) => Speaker | undefined

/** Who had the floor in an intervention, the running one included. */
export function useSpeakers(): SpeakerOf {
  const current = useView(({ floor }) => floor.current)
  const turns = useView(({ floor }) => floor.interventions)
  const people = useView(({ participants }) => participants.list)
  return useCallback(
    (intervention) => {
      if (intervention == null) return undefined
      if (current?.id === intervention) return current.person
      const turn = turns?.[intervention]
      if (!turn) return undefined
      const { name = '', number = 0, organization } = people?.[turn.person] ?? {}
      return { name, number, organization, stakeholderGroup: turn.stakeholderGroup }
    },
    [current, turns, people],
  )
}
