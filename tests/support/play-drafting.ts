import { reportLocales, templates } from '@evenhand/shared/drafting/forms'
import type { Scene } from './given.ts'
import { name, pick, type Deed } from './play-picks.ts'

const pieces = ['takeaways.missing', 'takeaways.own', 'field.gender', 'session.q1.missing']
const forms = (number: number) => ({ template: pick(templates, number), locale: pick(reportLocales, number) })
const pieceOf = (scene: Scene, a: number, b: number) => {
  const piece = { ...forms(a % 2), piece: pick(pieces, b) }
  const held = [...scene.state.drafting.edits.values()].find(
    (edit) => edit.piece === piece.piece && edit.template === piece.template && edit.locale === piece.locale,
  )
  return { ...piece, revision: held?.revision ?? 0 }
}

/** What people do about the report. */
export const draftingDeeds: readonly Deed[] = [
  (scene, a, b, c) =>
    scene.send(c % 2 ? 'rapporteur' : 'onsite', 'drafting.edit', {
      ...pieceOf(scene, a, b),
      version: `v${c % 3}`,
      text: c % 4 ? `Words ${c}` : '',
    }),
  (scene, a, b) => scene.send('rapporteur', 'drafting.revert', pieceOf(scene, a, b)),
  (scene, a, b) => scene.send('onsite', 'drafting.enter', { women: a, men: b % 3 ? b : null }),
  (scene, a, b) => scene.send('organizer', 'drafting.schedule', { shortDays: a % 3, fullDays: b }),
  (scene, a, b) =>
    b % 5
      ? scene.send('rapporteur', 'drafting.publish', { ...forms(a), until: scene.now + 600_000 })
      : scene.send('rapporteur', 'drafting.withdraw', {}),
  (scene, a, b, c) =>
    scene.send(name(a), 'drafting.comment', { piece: pick(pieces, b), version: `v${c % 3}`, text: `Remark ${c}` }),
  (scene, a) => scene.send(`reader${a % 3}`, 'participants.join', { reading: true }),
  (scene, a, b) =>
    scene.send('rapporteur', 'drafting.settle', {
      comment: pick([...scene.state.drafting.comments.keys()], a) ?? 'c999',
      settled: b % 2 === 0,
    }),
  (scene, a) => scene.send('organizer', a % 3 ? 'drafting.resume' : 'drafting.finish', {}),
]
