import type { Side } from '@evenhand/shared/kernel/roles'
import { useView } from '../../session/hooks.ts'

/** People who came by themselves, by side: panellists who are only named and hands entered at the desk do not count yet. */
export function useJoined(): Record<Side, number> {
  return useView(({ participants }) => {
    const joined = { room: 0, online: 0, hub: 0 }
    for (const { phone, side, hubSize } of Object.values(participants.list ?? {}))
      if (phone) joined[side] += side === 'hub' ? (hubSize ?? 1) : 1
    return joined
  })
}
