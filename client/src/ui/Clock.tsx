import { useEffect, useRef } from 'react'
import { useWords } from '../words/words.ts'
import { announce } from './announcer.ts'
import styles from './Clock.module.css'
import { minutesAndSeconds } from './duration.ts'
import { Icon } from './Icon.tsx'
import { useTimeLeft, type TimeLeft } from './timeLeft.ts'

export interface ClockProps {
  time: TimeLeft
  /** Says the time left at 60, 30, 10 and 0 seconds. For the one clock of a page that matters to its person. */
  spoken?: boolean
  className?: string
}

/** A countdown that goes on over the time, with words. It is silent for screen readers but for what `spoken` says. */
export function Clock({ time, spoken = false, className }: ClockProps) {
  const t = useWords()
  const left = useTimeLeft(time)
  const paused = 'left' in time
  const over = left < 0
  useSpokenTime(left, spoken && !paused)
  const shown = minutesAndSeconds(Math.abs(left))
  const inWords = paused
    ? t('common.clock.paused', { time: shown })
    : over
      ? t('common.clock.over', { time: shown })
      : t('common.clock.left', { time: shown })
  return (
    <span
      role="timer"
      aria-label={inWords}
      className={[styles.clock, over && styles.over, paused && styles.paused, className].filter(Boolean).join(' ')}
    >
      {paused && <Icon name="pause" />}
      {over && <Icon name="warn" />}
      <span className="figures" aria-hidden>
        {over && '+'}
        {shown}
      </span>
    </span>
  )
}

const moments = [60, 30, 10, 0]

function useSpokenTime(left: number, spoken: boolean) {
  const t = useWords()
  const before = useRef(left)
  useEffect(() => {
    const passed = moments.find((moment) => before.current > moment * 1000 && left <= moment * 1000)
    before.current = left
    if (!spoken || passed === undefined) return
    const text =
      passed === 60
        ? t('common.clock.minuteLeft')
        : passed > 0
          ? t('common.clock.secondsLeft', { count: passed })
          : t('common.clock.timeIsUp')
    announce(text, { topic: 'clock', urgent: passed === 0 })
  }, [left, spoken, t])
}
