import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../words/words.ts'
import { Dialog } from './Dialog.tsx'
import { Checkbox } from './Field.tsx'
import styles from './ShortcutSheet.module.css'
import { enableSingleKeys, listenForShortcuts, shortcutStore } from './shortcuts.ts'

export function openShortcutSheet(): void {
  shortcutStore.setState({ sheetOpen: true })
}

/** The keys of this page, under `?`. */
export function ShortcutSheet() {
  const t = useWords()
  const { groups, enabled, sheetOpen } = useStore(shortcutStore)
  useEffect(listenForShortcuts, [])
  const shortcuts = groups.flat()
  return (
    <Dialog
      title={t('common.shortcuts.title')}
      open={sheetOpen}
      onClose={() => shortcutStore.setState({ sheetOpen: false })}
    >
      {shortcuts.length === 0 && <p className="soft">{t('common.shortcuts.none')}</p>}
      <dl className={styles.list}>
        {shortcuts.map(({ key, label }) => (
          <div key={key} className={styles.line}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={t('common.shortcuts.enabled')}
        help={t('common.shortcuts.help')}
        checked={enabled}
        onChange={(event) => enableSingleKeys(event.target.checked)}
      />
    </Dialog>
  )
}
