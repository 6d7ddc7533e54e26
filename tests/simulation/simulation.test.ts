import { describe, expect, test } from 'vitest'
import { mutants } from './mutants.ts'
import { failedOnce, seedsInAll, soughtFirst } from './seeds.ts'
import { simulate, type Account } from './world.ts'

/** `SEEDS=7` runs one seed alone, `SEEDS=1-5000` as many as there is time for. */
const [first = 1, last = first] = process.env.SEEDS?.split('-').map(Number) ?? [1, seedsInAll]
const inOneTest = 40

async function failuresOf(seeds: readonly number[]): Promise<string[]> {
  const failures: string[] = []
  for (const seed of seeds) {
    const failure = await simulate(seed).then(
      () => undefined,
      (problem: unknown) => `seed ${seed}: ${problem instanceof Error ? problem.stack : String(problem)}`,
    )
    if (failure) failures.push(failure)
  }
  return failures
}

describe('whatever happens to the network, the servers and the storage', () => {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const parts = Array.from({ length: Math.ceil(all.length / inOneTest) }, (_, index) =>
    all.slice(index * inOneTest, (index + 1) * inOneTest),
  )
  test.each(parts.map((seeds) => [seeds[0], seeds.at(-1), seeds] as const))(
    'all promises hold in the runs of seeds %i to %i',
    async (_from, _to, seeds) => expect(await failuresOf(seeds)).toEqual([]),
  )

  test.each(Object.entries(failedOnce))('it stays mended: %s', async (_, seed) =>
    expect(await failuresOf([seed])).toEqual([]),
  )

  test('the runs are worth something: crashes, two servers, full tables, both weathers', async () => {
    const accounts: Account[] = []
    for (let seed = 1; seed <= 40; seed++) accounts.push(await simulate(seed))
    const sum = (of: (account: Account) => number) => accounts.reduce((total, account) => total + of(account), 0)
    expect(sum(({ facts }) => facts)).toBeGreaterThan(1000)
    expect(sum(({ crashes }) => crashes)).toBeGreaterThan(40)
    expect(new Set(accounts.map(({ nodes }) => nodes))).toEqual(new Set([1, 2]))
    expect(new Set(accounts.map(({ weather }) => weather))).toEqual(new Set(['calm', 'wild']))
    expect(Math.max(...accounts.map(({ screens }) => screens))).toBe(8)
  })

  test('the same seed gives the same run', async () => {
    expect(await simulate(11)).toEqual(await simulate(11))
  })
})

describe('the simulation finds mistakes', () => {
  test.each(Object.entries(mutants))('%s', async (_, faults) => {
    for (const seed of [...soughtFirst, ...Array.from({ length: seedsInAll }, (_, index) => index + 1)]) {
      const survived = await simulate(seed, faults()).then(
        () => true,
        () => false,
      )
      if (!survived) return
    }
    expect.fail(`no promise was broken in ${seedsInAll} runs`)
  })
})
