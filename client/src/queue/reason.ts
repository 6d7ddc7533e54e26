import type { QueueView, StewardEntryView } from '@evenhand/shared/queue/view'
import { minutesAndSeconds } from '../ui/duration.ts'
import type { Words } from '../words/words.ts'

export type Why = Pick<StewardEntryView, 'side' | 'turns' | 'raisedAt' | 'rule' | 'passed' | 'unanswered'>

/**
 * Why a hand stands where it stands, as a chair would say it, at `now` (server's time, ms): how often the person has spoken, how long
 * they have waited, what the rule saw, and whom the turn comes after.
 */
export function reasonOf(
  t: Words,
  hand: Why,
  { run, settings }: Pick<QueueView, 'run' | 'settings'>,
  now: number,
): string[] {
  return [
    turnsText(t, hand.turns),
    waitText(t, hand.raisedAt, now),
    ruleText(t, hand, settings),
    runText(t, hand, run),
  ].flatMap((part) => part ?? [])
}

function turnsText(t: Words, turns: number): string {
  return turns === 0 ? t('queue.firstTime') : t('queue.spoke', { count: turns })
}

function waitText(t: Words, raisedAt: number, now: number): string {
  return t('queue.waitingTime', { time: minutesAndSeconds(Math.max(0, now - raisedAt)) })
}

function ruleText(
  t: Words,
  { rule, side, passed, unanswered }: Why,
  settings: QueueView['settings'],
): string | undefined {
  switch (rule) {
    case 'head':
      return unanswered ? t('queue.reason.calledBefore', { count: unanswered }) : t('queue.reason.head')
    case 'moved':
      return t('queue.reason.moved')
    case 'waited':
      return t('queue.reason.waited', { count: Math.round((settings?.maxWaitMs ?? 0) / 60_000) })
    case 'passed-over':
      return t('queue.reason.passedOver', { count: passed })
    case 'arrival':
      return t('queue.reason.arrival')
    case 'side-turn':
      return t(`queue.reason.sideTurn.${side}`)
    case 'fewest-turns':
      return t('queue.reason.fewestTurns')
    case 'least-heard-group':
      return t('queue.reason.leastHeardGroup')
    case 'first-time':
    case undefined:
      return undefined
  }
}

/** The run says more than the bare turn of a side, and a longer run of the same side is no reason for one more of it. */
function runText(t: Words, { side }: Why, run: QueueView['run']): string | undefined {
  return run && run.side !== side ? t(`queue.reason.afterRun.${run.side}`, { count: run.length }) : undefined
}
