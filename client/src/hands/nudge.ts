import { browserShelf } from '../session/storage.ts'

const settingName = 'evenhand.nudge'

export function nudgeWanted(): boolean {
  return browserShelf.get(settingName) !== 'off'
}

export function wantNudge(wanted: boolean): void {
  browserShelf.set(settingName, wanted ? undefined : 'off')
}

let audio: AudioContext | undefined

function prepare(): void {
  audio ??= new AudioContext()
  void audio.resume().catch(() => undefined)
}

/** Browsers let a page sound only after its person touched it: the first touch opens the way. Returns the end of it. */
export function prepareSound(): () => void {
  if (!('AudioContext' in globalThis)) return () => undefined
  const touches = ['click', 'keydown'] as const
  for (const touch of touches) addEventListener(touch, prepare, { once: true })
  return () => {
    for (const touch of touches) removeEventListener(touch, prepare)
  }
}

/** Touches the person on the shoulder: two soft notes and a vibration, as far as the device goes along. What happened always stands in text too. */
export function nudge(): void {
  if (!nudgeWanted()) return
  if ('vibrate' in navigator) navigator.vibrate([180, 90, 180])
  if (audio?.state !== 'running') return
  sound(audio, 523.25, 0)
  sound(audio, 783.99, 0.18)
}

/** One note of `pitch` Hz that begins in `delay` s and fades out. */
function sound(context: AudioContext, pitch: number, delay: number): void {
  const start = context.currentTime + delay
  const loudness = new GainNode(context)
  loudness.gain.setValueAtTime(0.25, start)
  loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.5)
  const note = new OscillatorNode(context, { frequency: pitch })
  note.connect(loudness).connect(context.destination)
  note.start(start)
  note.stop(start + 0.5)
}
