import { useStore } from 'zustand'
import { spoken } from './announcer.ts'

/** The two regions that speak; once per page and always there, because a region that appears with its words is not read. */
export function Announcer() {
  const { polite, assertive, turn } = useStore(spoken)
  return (
    <div className="visually-hidden">
      <div role="status" aria-live="polite">
        <span key={turn}>{polite}</span>
      </div>
      <div role="alert" aria-live="assertive">
        <span key={turn}>{assertive}</span>
      </div>
    </div>
  )
}
