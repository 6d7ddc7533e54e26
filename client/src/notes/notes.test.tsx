// @vitest-environment jsdom
import { inOrder } from '@evenhand/shared/notes/state'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { openBrowser } from '../../../tests/support/page.tsx'
import { WritingDesk } from '../../../tests/support/writing.tsx'
import { Attribution } from './Attribution.tsx'
import { NotesDesk } from './NotesDesk.tsx'

beforeEach(async () => {
  await openBrowser()
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})

const hall = () => given().room('Amara', 'Ben').moderator('life.start').raise('Amara', 'Ben').gives('Amara')
const notes = (scene: Scene) => inOrder(scene.state.notes.notes.values())

test('a line shows at once, and the next can be typed before the server has answered', async () => {
  const scene = hall()
  const desk = new WritingDesk(scene, <NotesDesk sought="" />).types('One').enters().types('Two').enters()
  expect(desk.line.value).toBe('')
  expect(desk.list).toMatch(/One.*Not sent yet.*Two.*Not sent yet/)
  await desk.answers()
  expect(notes(scene).map(({ text }) => text)).toEqual(['One', 'Two'])
  expect(desk.list).toMatch(/One.*Two/)
  expect(desk.list).not.toMatch(/Not sent yet|One.*One/)
})

test('a network cut twice while typing loses no line, doubles none, and each keeps the stamp it showed', async () => {
  const scene = hall()
  const intervention = scene.state.floor.current?.id
  const desk = new WritingDesk(scene, <NotesDesk sought="" />)
    .types('One')
    .enters()
    .takes()
    .drops()
    .types('Two')
    .enters()
    .types('Thr')
  desk.comesBack().takes().drops().types('Three').enters()
  scene.after(200).gives('Ben').moderator('agenda.step', { from: 'q1', to: 'q2' })
  await desk.comesBack().answers()
  expect(notes(scene).map(({ text, question, intervention }) => [text, question, intervention])).toEqual(
    ['One', 'Two', 'Three'].map((text) => [text, 'q1', intervention]),
  )
  expect(notes(scene).every(({ at }) => at < scene.now - 150_000)).toBe(true)
  expect(desk.list).not.toContain('Not sent yet')
})

test('a line that was not sent survives the closed tab, and so does a half-typed one with its mark and stamp', async () => {
  const scene = hall()
  const intervention = scene.state.floor.current?.id
  const first = new WritingDesk(scene, <NotesDesk sought="" />).drops().types('Offline').enters().types('Half a thou')
  fireEvent.keyDown(first.line, { key: '¡', code: 'Digit1', altKey: true })
  first.closes()
  scene.after(60).gives('Ben')
  const second = new WritingDesk(scene, <NotesDesk sought="" />)
  expect(second.line.value).toBe('Half a thou')
  expect(document.body.textContent).toMatch(/Q1 · Amara · \d\d:\d\d/)
  await second.types('Half a thought').enters().answers()
  expect(notes(scene)).toMatchObject([
    { text: 'Offline', mark: 'note', intervention },
    { text: 'Half a thought', mark: 'position', intervention },
  ])
})

test('a line begun under one speaker can be given to the next', async () => {
  const scene = hall()
  const desk = new WritingDesk(scene, <NotesDesk sought="" />).types('It was Ben')
  scene.after(5).gives('Ben')
  await desk
    .hears()
    .presses(/Ben.*Take this/)
    .enters()
    .answers()
  expect(notes(scene)[0]?.intervention).toBe(scene.state.floor.current?.id)
})

test('a line that is refused stays until its writer says what becomes of it', async () => {
  const scene = hall()
  const desk = new WritingDesk(scene, <NotesDesk sought="" />).types('Late').drops().enters()
  scene.after(7 * 3600)
  await desk.comesBack().answers()
  expect(desk.list).toContain('The server did not take this line')
  await desk.presses('Write it as of now').answers()
  expect(notes(scene)).toMatchObject([{ text: 'Late' }])
  expect(desk.list).not.toContain('did not take')
})

test('of two rapporteurs on one line neither loses what they wrote', async () => {
  const scene = hall().does('rapporteur', 'notes.write', { text: 'Tower' })
  const id = notes(scene)[0]?.id
  const desk = new WritingDesk(scene, <NotesDesk sought="" />).opens('Tower')
  desk.types('Tower of mine', desk.editor)
  scene.does('online', 'notes.edit', { note: id, version: 1, text: 'Tower of theirs' })
  await desk.enters(desk.editor).answers()
  const alert = screen.getByRole('alert')
  expect(within(alert).getByText('Tower of theirs')).toBeTruthy()
  expect(desk.editor.value).toBe('Tower of mine')
  desk.presses('Keep both, one under the other')
  await desk.enters(desk.editor).answers()
  expect(notes(scene)[0]?.text).toBe('Tower of theirs\nTower of mine')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a note that is open but untouched follows the other rapporteur', () => {
  const scene = hall().does('rapporteur', 'notes.write', { text: 'Tower' })
  const desk = new WritingDesk(scene, <NotesDesk sought="" />).opens('Tower')
  desk.types('Tower ', desk.editor)
  expect(desk.editor.value).toBe('Tower ')
  scene.does('online', 'notes.edit', { note: notes(scene)[0]?.id, version: 1, text: 'Two towers' })
  desk.hears()
  expect(desk.editor.value).toBe('Two towers')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what is typed into a note that somebody else puts away stays, and saving takes the note up again', async () => {
  const scene = hall().does('rapporteur', 'notes.write', { text: 'Tower' })
  const id = notes(scene)[0]?.id
  const desk = new WritingDesk(scene, <NotesDesk sought="" />).opens('Tower')
  desk.types('Tower of mine', desk.editor)
  scene.does('online', 'notes.remove', { note: id })
  desk.hears()
  expect(desk.editor.value).toBe('Tower of mine')
  expect(screen.getByRole('alert').textContent).toContain('put this note away')
  await desk.enters(desk.editor).answers()
  await desk.answers()
  expect(notes(scene)).toMatchObject([{ text: 'Tower of mine', version: 2 }])
  expect(notes(scene)[0]?.removed).toBeUndefined()
})

test('N5 changing, splitting, moving, promoting and putting away are undone, the newest first', async () => {
  const scene = hall()
  for (const text of ['A', 'First. Second.']) scene.does('rapporteur', 'notes.write', { text, mark: 'quote' })
  const desk = new WritingDesk(scene, <NotesDesk sought="" />)
  const texts = () => notes(scene).flatMap(({ text, removed }) => (removed ? [] : [text]))
  const stop = (text: string) => screen.getByRole('button', { name: `Change: ${text}` })
  const undoes = async () => {
    fireEvent.keyDown(desk.line, { key: 'z', ctrlKey: true })
    await desk.answers()
    await desk.answers()
  }
  await desk.opens('A').types('A, better', desk.editor).enters(desk.editor).answers()
  desk.opens('First. Second.').editor.setSelectionRange(6, 6)
  await desk.enters(desk.editor, { ctrlKey: true }).answers()
  fireEvent.keyDown(stop('Second.'), { key: 'ArrowUp', altKey: true })
  await desk.answers()
  fireEvent.keyDown(stop('A, better'), { key: 'o' })
  await desk.answers()
  fireEvent.keyDown(stop('A, better'), { key: 'Delete' })
  await desk.answers()
  expect(texts()).toEqual(['Second.', 'First.'])
  await undoes()
  expect(texts()).toEqual(['A, better', 'Second.', 'First.'])
  await undoes()
  expect([...scene.state.outcomes.outcomes.values()]).toMatchObject([{ withdrawn: true }])
  await undoes()
  expect(texts()).toEqual(['A, better', 'First.', 'Second.'])
  await undoes()
  expect(texts()).toEqual(['A, better', 'First. Second.'])
  await undoes()
  expect(texts()).toEqual(['A', 'First. Second.'])
  await undoes()
  expect(texts()).toEqual(['A', 'First. Second.'])
})

test('N5 an undo takes nothing from whoever has gone on from there, and says so', async () => {
  const scene = hall().does('rapporteur', 'notes.write', { text: 'Tower' })
  const desk = new WritingDesk(scene, <NotesDesk sought="" />).opens('Tower')
  await desk.types('Two towers', desk.editor).enters(desk.editor).answers()
  scene.does('online', 'notes.edit', { note: notes(scene)[0]?.id, version: 2, text: 'Three towers' })
  await desk.hears().presses('Undo').answers()
  expect(notes(scene)[0]?.text).toBe('Three towers')
  expect(document.body.textContent).toContain('Not undone, because somebody has gone on from there.')
})

test('Ctrl and Z in a line that is being typed belong to its text; up from an empty one leads to the newest note', async () => {
  const scene = hall()
  for (const text of ['A', 'B']) scene.does('rapporteur', 'notes.write', { text })
  const desk = new WritingDesk(scene, <NotesDesk sought="" />)
  fireEvent.keyDown(screen.getByRole('button', { name: 'Change: A' }), { key: 'Delete' })
  await desk.answers()
  desk.types('Half')
  expect(fireEvent.keyDown(desk.line, { key: 'z', ctrlKey: true })).toBe(true)
  await desk.answers()
  expect(notes(scene)[0]?.removed).toBe(true)
  fireEvent.keyDown(desk.types('').line, { key: 'ArrowUp' })
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change: B' }))
})

test('a note is split where the cursor stands', async () => {
  const scene = hall().does('rapporteur', 'notes.write', { text: 'First half. Second half.', mark: 'quote' })
  const desk = new WritingDesk(scene, <NotesDesk sought="" />).opens('First half. Second half.')
  desk.editor.setSelectionRange(11, 11)
  fireEvent.keyDown(desk.editor, { key: '4', code: 'Digit4', altKey: true })
  await desk.enters(desk.editor, { ctrlKey: true }).answers()
  await desk.answers()
  expect(notes(scene).map(({ text, mark }) => [text, mark])).toEqual([
    ['First half.', 'disagreement'],
    ['Second half.', 'disagreement'],
  ])
})

test('notes are found without accents, by words, marks and speakers', () => {
  const scene = hall()
    .does('rapporteur', 'notes.write', { text: 'Équité d’accès' })
    .does('rapporteur', 'notes.write', { text: 'Cost', mark: 'quote' })
    .gives('Ben')
    .does('rapporteur', 'notes.write', { text: 'Safety' })
  const found = (sought: string) => {
    const desk = new WritingDesk(scene, <NotesDesk sought={sought} />)
    const { list } = desk
    desk.closes()
    return ['Équité', 'Cost', 'Safety'].filter((text) => list.includes(text))
  }
  expect([found('equite'), found('QUOTE'), found('amara'), found('ben')]).toEqual([
    ['Équité'],
    ['Cost'],
    ['Équité', 'Cost'],
    ['Safety'],
  ])
})

test('one step takes a note to the board, and the note says so', async () => {
  const scene = hall().does('rapporteur', 'notes.write', { text: 'Access first' })
  await new WritingDesk(scene, <NotesDesk sought="" />).presses('To the outcomes').answers()
  const [outcome] = scene.state.outcomes.outcomes.values()
  expect(outcome).toMatchObject({
    text: 'Access first',
    question: 'q1',
    sources: [{ kind: 'note', id: notes(scene)[0]?.id }],
  })
  expect(screen.getByText('On the outcomes board')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'To the outcomes' })).toBeNull()
})

test('by keys a note changes places within its question, and is put away and taken up again', async () => {
  const scene = hall()
  for (const text of ['A', 'B', 'C']) scene.does('rapporteur', 'notes.write', { text })
  const desk = new WritingDesk(scene, <NotesDesk sought="" />)
  const stop = (text: string) => screen.getByRole('button', { name: `Change: ${text}` })
  const texts = () => notes(scene).flatMap(({ text, removed }) => (removed ? [] : [text]))
  fireEvent.keyDown(stop('C'), { key: 'ArrowUp', altKey: true })
  await desk.answers()
  fireEvent.keyDown(stop('A'), { key: 'ArrowDown', altKey: true })
  await desk.answers()
  expect(texts()).toEqual(['C', 'A', 'B'])
  fireEvent.keyDown(stop('A'), { key: 'Delete' })
  await desk.answers()
  expect([texts(), desk.list.includes('1 note put away')]).toEqual([['C', 'B'], true])
  await desk.presses('Undo').answers()
  expect(texts()).toEqual(['C', 'A', 'B'])
})

test('where nobody may be named the stamp names nobody', () => {
  const scene = hall().does('rapporteur', 'attribution.agree', { level: 'none' })
  new WritingDesk(scene, <NotesDesk sought="" />).types('What was said')
  expect(document.body.textContent).toMatch(/Q1 · A participant/)
  expect(document.body.textContent).not.toContain('Amara')
})

test('it is agreed how people may be named, for the question at hand or for all', async () => {
  const scene = hall()
  const desk = new WritingDesk(scene, <Attribution />)
  const agree = async (level: RegExp) => {
    fireEvent.click(screen.getByRole('radio', { name: level }))
    await desk.presses('It was agreed so').answers()
  }
  desk.presses('Naming: By name')
  await agree(/^By group/)
  desk.presses('Naming: By group')
  fireEvent.change(screen.getByLabelText('Agreed for'), { target: { value: '' } })
  await agree(/^Not at all/)
  expect(scene.state.attribution.agreed.map(({ level, question }) => [level, question])).toEqual([
    ['group', 'q1'],
    ['none', undefined],
  ])
  expect(screen.getByRole('button', { name: 'Naming: Not at all' })).toBeTruthy()
})
