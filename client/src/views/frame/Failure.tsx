import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { Doorway } from './Doorway.tsx'

/** Catches an error of a screen, or a screen that could not be loaded: what was typed and sent is kept, so loading again loses nothing. */
export class Failure extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children
  }
}

function Failed() {
  const t = useWords()
  return (
    <Doorway>
      <h1>{t('common.failed.title')}</h1>
      <p role="alert">{t('common.failed.text')}</p>
      <Button tone="primary" onClick={() => location.reload()}>
        {t('common.failed.reload')}
      </Button>
    </Doorway>
  )
}
