import { createStore } from 'zustand/vanilla'

/** What the two regions say now. `turn` changes with each message, so that the same words are spoken again. */
export const spoken = createStore(() => ({ polite: '', assertive: '', turn: 0 }))

export interface AnnounceOptions {
  /** Of messages on one topic that wait together only the newest is spoken. */
  topic?: string
  /** Interrupts: only for what a person must act on at once. */
  urgent?: boolean
}

interface Message {
  text: string
  topic: string | undefined
  urgent: boolean
}

const gather = 1500
const pauseBetween = 4000

let waiting: Message[] = []
let timer: ReturnType<typeof setTimeout> | undefined
let lastSpoken = -Infinity

/**
 * Tells people who listen to the screen what changed on it. Messages of 1.5 s are spoken together, at most one such sentence in
 * 4 s; a hidden page says nothing. One's own changes are always announced, others' as a summary.
 */
export function announce(text: string, { topic, urgent = false }: AnnounceOptions = {}): void {
  if (document.hidden) return
  waiting = waiting.filter((message) => topic === undefined || message.topic !== topic)
  waiting.push({ text, topic, urgent })
  timer ??= setTimeout(speak, Math.max(gather, lastSpoken + pauseBetween - Date.now()))
}

function speak(): void {
  timer = undefined
  const messages = waiting
  waiting = []
  if (document.hidden || messages.length === 0) return
  lastSpoken = Date.now()
  const say = (urgent: boolean) =>
    messages
      .filter((message) => message.urgent === urgent)
      .map(({ text }) => text)
      .join(' · ')
  spoken.setState(({ turn }) => ({ polite: say(false), assertive: say(true), turn: turn + 1 }))
}
