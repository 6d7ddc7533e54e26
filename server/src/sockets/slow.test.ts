import { EventEmitter } from 'node:events'
import type { Socket } from 'socket.io'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Fanout } from './fanout.ts'
import { watchSlow } from './slow.ts'

class Line extends EventEmitter {
  readonly conn = Object.assign(new EventEmitter(), { close: vi.fn() })
  readonly said: [string, unknown][] = []

  override emit(event: string, message?: unknown): boolean {
    this.said.push([event, message])
    return super.emit(event, message)
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched() {
  const fanout = Object.assign(new EventEmitter(), { resume: vi.fn() })
  const caughtUp: Socket[] = []
  watchSlow(fanout as unknown as Fanout, (socket) => caughtUp.push(socket))
  const line = new Line()
  return { fanout, caughtUp, line, tooSlow: () => line.said.filter(([event]) => event === 'bye') }
}

it('a line that drains in time is caught up once and stays', () => {
  const { fanout, caughtUp, line, tooSlow } = watched()
  fanout.emit('slow', line)
  vi.advanceTimersByTime(14_000)
  line.conn.emit('drain')
  line.conn.emit('drain')
  vi.advanceTimersByTime(60_000)
  expect(caughtUp).toEqual([line])
  expect(fanout.resume).toHaveBeenCalledWith(line)
  expect(tooSlow()).toEqual([])
  expect(line.conn.close).not.toHaveBeenCalled()
})

it('a line that stays full for 15 s hears why and is cut', () => {
  const { fanout, line, tooSlow } = watched()
  fanout.emit('slow', line)
  vi.advanceTimersByTime(14_999)
  expect(tooSlow()).toEqual([])
  vi.advanceTimersByTime(1)
  expect(tooSlow()).toEqual([['bye', { reason: 'too-slow' }]])
  vi.advanceTimersByTime(1_000)
  expect(line.conn.close).toHaveBeenCalledExactlyOnceWith(true)
})

it('a line for which too much waits is cut at once, and told so once', () => {
  const { fanout, line, tooSlow } = watched()
  for (let again = 0; again < 5; again += 1) fanout.emit('stuck', line)
  expect(tooSlow()).toEqual([['bye', { reason: 'too-slow' }]])
  vi.advanceTimersByTime(1_000)
  expect(line.conn.close).toHaveBeenCalledTimes(1)
})

it('a line that was lost meanwhile is left alone', () => {
  const { fanout, line, tooSlow } = watched()
  fanout.emit('slow', line)
  line.emit('disconnect')
  vi.advanceTimersByTime(60_000)
  expect(tooSlow()).toEqual([])
})
