import { Button } from '../../ui/Button.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { openShortcutSheet } from '../../ui/ShortcutSheet.tsx'
import { chosenTheme, chooseTheme } from '../../ui/theme.ts'
import { useWords } from '../../words/words.ts'
import styles from './Controls.module.css'
import type { Scene } from './scene.ts'
import { usePointerStill } from './usePointerStill.ts'

interface ControlsProps {
  /** The scene that somebody holds; undefined: it follows by itself. */
  held: Scene | undefined
  onHold(scene: Scene | undefined): void
}

/** For whoever stands at the projector's computer. Digits, because every keyboard has them; out of sight while the pointer rests. */
export function Controls({ held, onHold }: ControlsProps) {
  const t = useWords()
  const still = usePointerStill()
  const choices = [
    { key: '1', label: t('display.scene.itself'), scene: undefined },
    { key: '2', label: t('display.scene.floor'), scene: 'floor' },
    { key: '3', label: t('display.scene.join'), scene: 'join' },
    { key: '4', label: t('display.scene.pause'), scene: 'pause' },
    { key: '5', label: t('display.scene.poll'), scene: 'poll' },
    { key: '8', label: t('display.scene.outcome'), scene: 'board' },
  ] as const
  const acts = [
    { key: '6', label: t('display.colours'), run: switchColours },
    { key: '7', label: t('display.fullScreen'), run: () => void switchFullScreen() },
  ]
  useShortcuts([...choices.map(({ key, label, scene }) => ({ key, label, run: () => onHold(scene) })), ...acts])

  return (
    <div
      role="toolbar"
      aria-label={t('display.scene.label')}
      className={styles.controls}
      data-still={still || undefined}
    >
      {choices.map(({ key, label, scene }) => (
        <Button
          key={key}
          tone={held === scene ? 'primary' : 'quiet'}
          aria-pressed={held === scene}
          onClick={() => onHold(scene)}
        >
          {label}
        </Button>
      ))}
      {acts.map(({ key, label, run }) => (
        <Button key={key} tone="quiet" onClick={run}>
          {label}
        </Button>
      ))}
      <Button tone="quiet" icon="keyboard" onClick={openShortcutSheet}>
        {t('common.shortcuts.title')}
      </Button>
    </div>
  )
}

function switchColours(): void {
  const theme = chosenTheme()
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  chooseTheme(dark ? 'light' : 'dark')
}

async function switchFullScreen(): Promise<void> {
  if (document.fullscreenElement) return document.exitFullscreen()
  // Where the browser forbids it the page stays as it is.
  await document.documentElement.requestFullscreen().catch(() => undefined)
}
