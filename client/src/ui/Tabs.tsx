import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import styles from './Tabs.module.css'

export interface Tab<Name extends string> {
  name: Name
  label: ReactNode
  content: ReactNode
}

export interface TabsProps<Name extends string> {
  label: string
  tabs: readonly Tab<Name>[]
  selected: Name
  onSelect(name: Name): void
  /** Below the content, in reach of the thumb. */
  atBottom?: boolean
  /** What stands on a tab stays as it is while another is looked at; one tab alone needs no list. */
  kept?: boolean
}

/** Tabs as WAI-ARIA describes them: one stop for Tab, arrows (with the line of reading), Home and End choose. */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect, atBottom, kept }: TabsProps<Name>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  function move(event: KeyboardEvent) {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const at = tabs.findIndex(({ name }) => name === selected)
    const next = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const index = (next + tabs.length) % tabs.length
    const tab = tabs[index]
    if (!tab) return
    onSelect(tab.name)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  }

  const panelOf = (name: Name) => (kept ? `${id}-panel-${name}` : `${id}-panel`)
  const drawn = tabs.filter(({ name }) => kept || name === selected)
  return (
    <div className={atBottom ? `${styles.tabs} ${styles.atBottom}` : styles.tabs}>
      {(!kept || tabs.length > 1) && (
        // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the tabs in it take the focus
        <div role="tablist" aria-label={label} className={styles.list} ref={list} onKeyDown={move}>
          {tabs.map((tab) => (
            <button
              key={tab.name}
              type="button"
              role="tab"
              id={`${id}-${tab.name}`}
              aria-selected={tab.name === selected}
              aria-controls={panelOf(tab.name)}
              tabIndex={tab.name === selected ? 0 : -1}
              className={styles.tab}
              onClick={() => onSelect(tab.name)}
            >
              {tab.label}
            </button>
          ))}
        </div>
      )}
      {drawn.map(({ name, content }) => (
        <div
          key={panelOf(name)}
          {...(tabs.length > 1 && { role: 'tabpanel', 'aria-labelledby': `${id}-${name}` })}
          id={panelOf(name)}
          hidden={name !== selected}
          className={styles.panel}
        >
          {content}
        </div>
      ))}
    </div>
  )
}
