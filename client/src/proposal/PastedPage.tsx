import type { Source } from '@evenhand/shared/proposal/proposal'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../words/words.ts'
import { marked } from './marks.ts'
import styles from './PastedPage.module.css'

export interface PastedPageProps {
  /** As it was pasted; empty for a JSON, which brings only the lines that values came from. */
  page: string
  sources: readonly Source[]
}

/** The page with its line numbers. Lines that no value came from stand back; those of the value in hand are marked and in sight. */
export function PastedPage({ page, sources }: PastedPageProps) {
  const t = useWords()
  const box = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => linesOf(page, sources), [page, sources])
  const used = useMemo(() => new Set(sources.map(({ line }) => line)), [sources])
  const first = useStore(marked, (state) => state.lines[0])

  // Of several sessions on one page, the chosen one is in sight from the beginning.
  const shown = first ?? (used.size > 0 ? Math.min(...used) : undefined)

  useEffect(() => {
    if (shown !== undefined) bringIntoSight(box.current, shown)
  }, [shown])

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.page} ref={box} role="region" aria-label={t('proposal.check.page')} tabIndex={0}>
      <ol>
        {lines.map(({ line, text }) => (
          <PageLine key={line} line={line} text={text} isUsed={used.has(line)} />
        ))}
      </ol>
    </div>
  )
}

const PageLine = memo(function PageLine({ line, text, isUsed }: { line: number; text: string; isUsed: boolean }) {
  const isMarked = useStore(marked, (state) => state.lines.includes(line))
  return (
    <li value={line} data-line={line} data-used={isUsed || undefined} data-marked={isMarked || undefined}>
      <span className={styles.number} aria-hidden>
        {line}
      </span>
      <bdi>{text}</bdi>
    </li>
  )
})

/** Cut as the reader cuts the page, so that the numbers are the same. */
function linesOf(page: string, sources: readonly Source[]): { line: number; text: string }[] {
  if (page === '') {
    const known = new Map(sources.map(({ line, text }) => [line, text]))
    return [...known].map(([line, text]) => ({ line, text })).sort((one, other) => one.line - other.line)
  }
  return page.split(/\r\n|[\r\n]/).map((text, index) => ({ line: index + 1, text }))
}

/** Only the page's own box scrolls: what a person types in must not move away. */
function bringIntoSight(box: HTMLElement | null, line: number): void {
  const entry = box?.querySelector<HTMLElement>(`[data-line="${line}"]`)
  if (!box || !entry) return
  const above = entry.offsetTop < box.scrollTop
  const below = entry.offsetTop + entry.offsetHeight > box.scrollTop + box.clientHeight
  if (above || below) box.scrollTo({ top: entry.offsetTop - box.clientHeight / 3, behavior: 'smooth' })
}
