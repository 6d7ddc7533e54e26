import { minutesAndSeconds } from '../ui/duration.ts'
import type { Words } from '../words/words.ts'
import type { Alert } from './alerts.ts'
import { signalText } from './signalText.ts'

/** What is the matter, in one line. Names of people come in where the line is drawn. */
export function titleOf(t: Words, alert: Alert, name = ''): string {
  switch (alert.kind) {
    case 'signal':
      return signalText(t, alert.signal)
    case 'debt':
      return t('signals.alerts.debt', { count: alert.debt.waiting })
    case 'ask':
      return t('signals.alerts.ask')
    case 'question':
      return alert.question.text
    case 'answer':
      return name ? t('signals.alerts.answer', { name }) : t('floor.answer.whoAnswers')
  }
}

/** What a moderator must know besides, at `now`; `waiting` says who waits where. */
export function aboutOf(t: Words, alert: Alert, now: number, waiting: string): string {
  switch (alert.kind) {
    case 'signal':
      return [
        t('signals.from', { role: t(`common.role.${alert.signal.from}`) }),
        t('signals.ago', { time: ago(alert.at, now) }),
      ].join('\u00a0· ')
    case 'debt':
      return [
        alert.debt.longestSince !== undefined &&
          t('signals.alerts.debtLongest', { time: ago(alert.debt.longestSince, now) }),
        alert.debt.roomTurns > 1 && t('signals.alerts.debtTurns', { count: alert.debt.roomTurns }),
      ]
        .filter(Boolean)
        .join('\u00a0· ')
    case 'ask':
      return [
        alert.timeOver ? t('signals.alerts.askTimeOver') : t('signals.alerts.askTurns', { count: alert.turns }),
        waiting,
      ]
        .filter(Boolean)
        .join('\u00a0· ')
    case 'question':
      return [
        t('triage.whoAnswers', { number: alert.question.number }),
        alert.question.supports > 0 && t('questions.supports', { count: alert.question.supports }),
      ]
        .filter(Boolean)
        .join('\u00a0· ')
    case 'answer':
      return [
        t('signals.alerts.spoke', { time: ago(alert.at, now) }),
        alert.others > 0 && t('signals.alerts.answerMore', { count: alert.others }),
      ]
        .filter(Boolean)
        .join('\u00a0· ')
  }
}

function ago(at: number, now: number): string {
  return minutesAndSeconds(Math.max(0, now - at))
}
