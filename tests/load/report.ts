import { marks } from '@evenhand/shared/notes/state'
import { printable } from '@evenhand/shared/report/pieces'
import { reportOf } from '@evenhand/shared/report/report'
import { docxOf } from '../../server/src/report/docx.ts'
import { htmlOf } from '../../server/src/report/html.ts'
import { mdOf } from '../../server/src/report/md.ts'
import { given, type Scene } from '../support/given.ts'
import { quantile, type Row } from './table.ts'

const people = 150
const groups = ['Government', 'Private Sector', 'Civil Society', 'Technical Community']

/** 90 minutes with 150 people: as many interventions, 400 notes, 300 written questions, 12 polls, 10 outcomes on which everybody stands. */
function busySession(): Scene {
  const scene = given({ minutes: 90 })
  for (let number = 0; number < people; number++)
    scene.does(`p${number}x`, 'participants.join', {
      name: `Person ${number}`,
      side: number % 2 ? 'room' : 'online',
      stakeholderGroup: groups[number % groups.length],
    })
  const everybody = Array.from({ length: people }, (_, number) => `p${number}x`)
  scene.moderator('life.start')
  let notes = 0
  for (const [number, who] of everybody.entries()) {
    scene.after(3).raises(who).gives(who)
    while (notes < ((number + 1) * 400) / people)
      scene.after(5).does('rapporteur', 'notes.write', {
        text: `Point ${++notes}: licences take long, and unused spectrum is dear.`,
        mark: marks[notes % marks.length],
      })
    if (number % 50 === 49 && number < 149)
      scene.moderator('agenda.step', { from: scene.state.agenda.current, to: number < 60 ? 'q2' : 'q3' })
  }
  scene.releases()
  for (let number = 0; number < 300; number++)
    scene
      .after(1)
      .does(`p${number % people}x`, 'questions.ask', { text: `Question ${number}: who pays for the masts?` })
  for (let poll = 0; poll < 12; poll++) {
    scene.asks({ text: `Which first, ${poll}?`, about: `q${1 + (poll % 3)}` })
    for (const [number, who] of everybody.entries()) scene.casts(who, `o${1 + (number % 3)}`)
    scene.moderator('polls.close', { poll: scene.poll })
  }
  for (let number = 0; number < 10; number++) {
    scene.moderator('outcomes.propose', { text: `Outcome ${number}: share what lies idle.`, question: 'q1' })
    const outcome = scene.state.outcomes.order.at(-1)
    scene.moderator('outcomes.stage', { outcome, stage: 'called' })
    for (const who of everybody) scene.does(who, 'outcomes.stand', { outcome, stance: 'support' })
  }
  return scene.after(60).moderator('life.close').after(11).falls()
}

/** The fullest report of a busy session, in each format from state to file; bare: the same model as JSON. */
export async function report(): Promise<Row[]> {
  const { state } = busySession()
  const model = () => printable(reportOf(state, { template: 'records', locale: 'en' }))
  const bare = await median(() => JSON.stringify(model()))
  const formats: [string, () => unknown][] = [
    ['Markdown', () => mdOf(model())],
    ['HTML', () => htmlOf(model())],
    ['Word', () => docxOf(model())],
  ]
  const rows: Row[] = []
  for (const [name, make] of formats)
    rows.push({
      figure: `report of 90 minutes as ${name}`,
      unit: 'ms',
      evenhand: await median(make),
      bare,
      aim: 'under 1,000 ms',
    })
  return rows
}

/** ms, of five after one to warm up. */
async function median(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 6; run++) {
    const begun = performance.now()
    await work()
    if (run > 0) times.push(performance.now() - begun)
  }
  return quantile(times, 0.5)
}
