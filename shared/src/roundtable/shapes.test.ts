import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowded, play, stepsUpTo } from '../../../tests/support/play.ts'
import { dataFor } from '../../../tests/support/shapes.ts'
import { isRefusal } from '../kernel/decision.ts'
import type { CommandSpec } from '../kernel/messages.ts'
import { commands } from './messages.ts'
import { roundtable } from './roundtable.ts'

const ids = [
  'h5',
  'h6',
  'h14',
  'dp0',
  'dp4',
  's1',
  's2',
  'i20',
  'q1',
  'q2',
  'g20',
  'v16',
  'v17',
  'fr',
  'o1',
  '0123456789abcdef01234567',
  '__proto__',
  'constructor',
  'nobody',
  'x',
]

test.each(Object.entries(commands as Record<string, CommandSpec>))(
  'K11 %s never throws, and what it states can be taken in, whatever data passes the check',
  (type, { who, data }) => {
    let passed = 0
    fc.assert(
      fc.property(stepsUpTo(12), fc.constantFrom(...who), dataFor(data, ids), (steps, role, asked) => {
        const scene = crowded().asks().asks({ kind: 'text', options: [] })
        for (const step of steps) play(scene, step)
        const command = roundtable.check({ type, data: asked }, role)
        if (isRefusal(command)) return
        passed++
        const by = { id: role === 'participant' ? 'dp4' : role === 'speaker' ? 's1' : role, role }
        const stamp = { at: scene.now, by, live: scene.live, pseudonym: 'somebody' }
        const facts = roundtable.decide(scene.state, command, stamp)
        if (isRefusal(facts)) return
        const placed = facts.map((fact, index) => ({ ...fact, seq: scene.state.seq + 1 + index }))
        expect(roundtable.evolve(scene.state, placed).seq).toBe(scene.state.seq + facts.length)
      }),
      { numRuns: 80 },
    )
    expect(passed).toBeGreaterThan(3)
  },
)
