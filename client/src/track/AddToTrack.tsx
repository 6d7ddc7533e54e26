import { useLocation } from 'wouter'
import type { Desk } from '../links/requests.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import { addToTrack } from './kept.ts'

/** This roundtable goes onto the device's track, which opens. */
export function AddToTrack({ desk: { code, key } }: { desk: Desk }) {
  const t = useWords()
  const [, navigate] = useLocation()
  if (key === undefined) return null
  const add = () => {
    addToTrack([{ code, key }])
    navigate('/track')
  }
  return (
    <Button tone="quiet" icon="list" onClick={add}>
      {t('track.addThis')}
    </Button>
  )
}
