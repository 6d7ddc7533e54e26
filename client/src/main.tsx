import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/base.css'
import { applyTheme } from './ui/theme.ts'
import { Failure } from './views/frame/Failure.tsx'
import { preloadScreen, Routes } from './views/routes.tsx'
import { startWords } from './words/words.ts'

applyTheme()
preloadScreen(location.pathname)

async function start(root: Element) {
  await startWords()
  createRoot(root).render(
    <StrictMode>
      <Failure>
        <Routes />
      </Failure>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
// Without words there is nothing to draw; on a poor line the second try often arrives.
start(root).catch(() => setTimeout(() => location.reload(), 3000))
