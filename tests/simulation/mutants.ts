import { randomBytes } from 'node:crypto'
import { isRefusal } from '@evenhand/shared/kernel/decision'
import { applyPatch } from '@evenhand/shared/protocol/patch'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import type { EventLog } from '../../server/src/log/event-log.ts'
import type { Faults } from './faults.ts'

/** A log that differs from the right one in these members. */
function changed(log: EventLog, members: Partial<EventLog>): EventLog {
  return {
    append: log.append.bind(log),
    read: log.read.bind(log),
    replyOf: log.replyOf.bind(log),
    follow: log.follow.bind(log),
    redact: log.redact.bind(log),
    rewrite: log.rewrite.bind(log),
    unfinished: log.unfinished.bind(log),
    remove: log.remove.bind(log),
    expire: log.expire.bind(log),
    expired: log.expired.bind(log),
    keyOf: log.keyOf.bind(log),
    seal: log.seal.bind(log),
    unsealed: log.unsealed.bind(log),
    roundtables: log.roundtables.bind(log),
    ready: log.ready.bind(log),
    close: log.close.bind(log),
    ...members,
  }
}

/** Every so many-th time. */
function every(times: number): () => boolean {
  let count = 0
  return () => ++count % times === 0
}

/** Mistakes that somebody might make in the engine one day, by name. The simulation must find each of them. */
export const mutants: Record<string, () => Faults> = {
  'the reply comes before the write': () => ({
    log: (log) =>
      changed(log, {
        append: async (...written) => {
          log.append(...written).catch(() => {})
          return 'appended'
        },
      }),
  }),

  'a conflict is taken for a success': () => ({
    log: (log) => changed(log, { append: async (...written) => (await log.append(...written), 'appended') }),
  }),

  'a failed write is taken for a success': () => ({
    log: (log) => changed(log, { append: (...written) => log.append(...written).catch(() => 'appended') }),
  }),

  'causes are not checked': () => {
    let writes = 0
    return {
      log: (log) =>
        changed(log, {
          append: (code, after, batches) =>
            log.append(
              code,
              after,
              batches.map((batch) => ({ ...batch, cause: `${batch.cause}#${writes++}` })),
            ),
          replyOf: async () => undefined,
        }),
    }
  },

  'a reply that was lost is not looked up': () => ({
    log: (log) => changed(log, { replyOf: async () => undefined }),
  }),

  'a command that comes twice is done twice': () => {
    let arrivals = 0
    return { command: (command) => ({ ...command, id: `${command.id}-${arrivals++}` }) }
  },

  'a server reads only what it wrote itself': () => ({
    log: (log) => {
      const own = new Set<number>()
      return changed(log, {
        append: async (code, after, batches) => {
          const count = batches.reduce((sum, { facts }) => sum + facts.length, 0)
          for (let place = 1; place <= count; place++) own.add(after + place)
          return log.append(code, after, batches)
        },
        read: async (...asked) => (await log.read(...asked)).filter(({ seq }) => own.has(seq) || seq < 3),
      })
    },
  }),

  'a fact is left out in reading': () => {
    const leaves = every(40)
    return {
      log: (log) => changed(log, { read: async (...asked) => (await log.read(...asked)).filter(() => !leaves()) }),
    }
  },

  'the last fact is read again': () => ({
    log: (log) => changed(log, { read: (code, after, most) => log.read(code, Math.max(0, after - 1), most) }),
  }),

  'nobody hears what another server writes': () => ({
    log: (log) => changed(log, { follow: () => () => {} }),
  }),

  'a view is drawn before the state has moved': () => ({
    rules: (rules) => {
      let before: RoundtableState = rules.initial
      let now = before
      const old = (state: RoundtableState) => {
        if (state !== now) [before, now] = [now, state]
        return { ...before, seq: state.seq }
      }
      return { ...rules, view: (state, role, live) => rules.view(old(state), role, live) }
    },
  }),

  'all commands of a turn are decided on the state before it': () => ({
    rules: (rules) => {
      let held: RoundtableState | undefined
      return {
        ...rules,
        decide: (state, command, stamp) => {
          held ??= state
          queueMicrotask(() => (held = undefined))
          return rules.decide(held, command, stamp)
        },
      }
    },
  }),

  'the floor is given without a look at who has it': () => ({
    rules: (rules) => ({
      ...rules,
      decide: (state, command, stamp) => {
        const data =
          command.type === 'floor.give'
            ? { ...(command.data as object), instead: state.floor.current?.id ?? null }
            : command.data
        return rules.decide(state, { ...command, data }, stamp)
      },
    }),
  }),

  'what was said in a scope stays in the storage': () => ({
    log: (log) => changed(log, { seal: async () => {} }),
  }),

  'each server has a key of its own for a scope': () => {
    const keys = new Map<string, Buffer>()
    return {
      log: (log) =>
        changed(log, {
          keyOf: async (_, scope) => {
            const key = keys.get(scope) ?? randomBytes(32)
            keys.set(scope, key)
            return key
          },
        }),
    }
  },

  'in a scope it is written down who it was': () => ({
    rules: (rules) => ({
      ...rules,
      decide: (state, command, stamp) => {
        const facts = rules.decide(state, command, stamp)
        if (isRefusal(facts)) return facts
        return facts.map((fact) => (fact.scope === undefined ? fact : { ...fact, by: stamp.by.id }))
      },
    }),
  }),

  'what is due does not come about': () => ({
    rules: (rules) => ({ ...rules, due: () => undefined }),
  }),

  'what is due comes about before its time': () => ({
    rules: (rules) => ({
      ...rules,
      due: (state) => {
        const due = rules.due(state)
        return due && { ...due, at: 0 }
      },
    }),
  }),

  'one update is dropped': () => {
    const drops = every(15)
    return { outlet: (outlet) => ({ ...outlet, update: (role, update) => drops() || outlet.update(role, update) }) }
  },

  'who is connected is not told': () => ({
    outlet: (outlet) => ({
      ...outlet,
      update: (role, update) => update.from < update.to && outlet.update(role, update),
    }),
  }),

  'changes of one’s own hand are dropped now and then': () => {
    const drops = every(9)
    return { outlet: (outlet) => ({ ...outlet, mine: (person, patch) => drops() || outlet.mine(person, patch) }) }
  },

  'an update is taken wherever it begins': () => ({
    receive: () => (held, update) =>
      update.to <= held.seq ? held : { seq: update.to, view: applyPatch(held.view, update.patch) },
  }),

  'an old update is taken again': () => ({
    receive: (receive) => (held, update) =>
      update.to < held.seq ? { seq: update.to, view: applyPatch(held.view, update.patch) } : receive(held, update),
  }),

  'removals are lost on the line': () => ({
    carried: (json) => json.replace(/"h\d+":null,?/g, '').replace(/,}/g, '}'),
  }),

  'a screen that comes back gets one update too few': () => ({
    join: (join) => (role, after, chain) => {
      const joined = join(role, after, chain)
      return 'updates' in joined ? { ...joined, updates: joined.updates.slice(0, -1) } : joined
    },
  }),

  'a screen that comes back gets a row of updates without its first': () => ({
    join: (join) => (role, after, chain) => {
      const joined = join(role, after, chain)
      return 'updates' in joined ? { ...joined, updates: joined.updates.slice(1) } : joined
    },
  }),

  'a screen that comes back is not told who is connected': () => ({
    join: (join) => (role, after, chain) => {
      const joined = join(role, after, chain)
      return 'updates' in joined ? { ...joined, updates: joined.updates.filter(({ from, to }) => from < to) } : joined
    },
  }),

  'a snapshot says it is newer than it is': () => ({
    join: (join) => (role, after, chain) => {
      const joined = join(role, after, chain)
      return 'snapshot' in joined ? { ...joined, seq: joined.seq + 1 } : joined
    },
  }),

  'every row of updates is taken for one’s own': () => ({
    join: (join) => (role, after) => join(role, after),
  }),

  'a screen may go back to what a slower server shows': () => ({
    join: (join) => (role, after, chain) => {
      const { seq } = join(role)
      return after !== undefined && after > seq ? join(role) : join(role, after, chain)
    },
  }),
}
