import { fairnessOfAll, habits, mixes, type Fairness } from '../simulation/fairness.ts'

/** Mean online wait divided by mean room wait over so many sessions at each mix: 1 is even. The default policy is to stay within 0.95 and 1.05. */
export function fairnessTable(sessions: number): { text: string; rows: Fairness[] } {
  const rows = fairnessOfAll(sessions)
  const header = ['online wait / room wait', ...mixes.map((mix) => `${mix * 100} % online`)]
  const lines = habits.map((habit) => [
    habit,
    ...rows.filter((row) => row.habit === habit).map(({ ratio }) => ratio.toFixed(3)),
  ])
  const widths = header.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  )
  const text = [header, ...lines].map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return { text: [`${sessions} simulated sessions of 60 minutes, 60 people`, ...text].join('\n'), rows }
}
