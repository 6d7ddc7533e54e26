// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useKeptFocus } from './useKeptFocus.ts'

afterEach(cleanup)

function Desk() {
  const root = useRef<HTMLDivElement>(null)
  const [gone, setGone] = useState<readonly string[]>([])
  useKeptFocus(root)
  return (
    <div ref={root} tabIndex={-1} data-testid="desk">
      {['one', 'two'].map((name) => (
        <p key={name} tabIndex={-1} data-keeps={name} data-testid={name}>
          {!gone.includes(name) && <button onClick={() => setGone([...gone, name])}>{name}</button>}
        </p>
      ))}
      {!gone.includes('three') && <button onClick={() => setGone([...gone, 'three'])}>three</button>}
    </div>
  )
}

const press = async (name: string) => {
  const button = screen.getByRole('button', { name })
  button.focus()
  fireEvent.click(button)
  await act(() => Promise.resolve())
}

test('the focus stays at the part whose button is gone, or at the whole', async () => {
  render(<Desk />)
  await press('two')
  expect(screen.getByTestId('two')).toBe(document.activeElement)
  await press('three')
  expect(screen.getByTestId('desk')).toBe(document.activeElement)
})

test('whoever has gone elsewhere is not called back', async () => {
  render(<Desk />)
  screen.getByRole('button', { name: 'one' }).focus()
  fireEvent.pointerDown(document.body)
  screen.getByRole('button', { name: 'one' }).blur()
  fireEvent.click(screen.getByRole('button', { name: 'one' }))
  await act(() => Promise.resolve())
  expect(document.body).toBe(document.activeElement)
})
