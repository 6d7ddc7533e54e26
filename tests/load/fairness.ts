import { fairness, type Habit } from '../simulation/fairness.ts'

const habits: readonly Habit[] = ['room-first', 'first-come', 'balanced', 'in-a-row', 'alternate', 'fewest-turns']
const mixes = [0.64, 0.3, 0.15]

/** Mean online wait divided by mean room wait over so many sessions at each mix: 1 is even. The default policy is to stay within 0.95 and 1.05. */
export function fairnessTable(sessions: number): { text: string; rows: object[] } {
  const rows = habits.map((habit) => ({ habit, results: mixes.map((online) => fairness(habit, online, sessions)) }))
  const header = ['online wait / room wait', ...mixes.map((mix) => `${mix * 100} % online`)]
  const lines = rows.map(({ habit, results }) => [habit, ...results.map(({ ratio }) => ratio.toFixed(3))])
  const widths = header.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  )
  const text = [header, ...lines].map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return { text: [`${sessions} simulated sessions of 60 minutes, 60 people`, ...text].join('\n'), rows }
}
