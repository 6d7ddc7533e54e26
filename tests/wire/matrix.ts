import type { Role } from '@evenhand/shared/kernel/roles'

const steer: Role[] = ['onsite-moderator', 'online-moderator']
const lead: Role[] = ['organizer', ...steer]
const attend: Role[] = ['participant', 'speaker']

/**
 * Who may send which command: said here a second time, by hand, so that a new command or another right is a decision
 * that somebody sees, and never an accident.
 */
export const allowed: Record<string, Role[]> = {
  'life.open': ['organizer'],
  'life.start': lead,
  'life.close': lead,
  'life.retain': ['organizer'],

  'participants.join': attend,
  'participants.describe': steer,
  'participants.add': steer,
  'participants.merge': steer,
  'participants.erase': ['organizer'],

  'agenda.step': steer,
  'agenda.budget': lead,
  'agenda.edit': lead,
  'agenda.add': lead,
  'agenda.ask': steer,

  'hands.raise': attend,
  'hands.change': attend,
  'hands.raiseFor': steer,
  'hands.tick': steer,
  'hands.lower': [...attend, ...steer],
  'hands.park': [...attend, ...steer],
  'hands.unpark': [...attend, ...steer],
  'hands.ready': [...attend, ...steer],

  'queue.arrange': lead,
  'queue.move': steer,
  'queue.close': steer,
  'queue.reopen': steer,
  'queue.lastWord': steer,

  'floor.give': steer,
  'floor.release': [...attend, ...steer],
  'floor.begin': [...attend, ...steer],
  'floor.noAnswer': steer,
  'floor.pause': steer,
  'floor.resume': steer,
  'floor.extend': steer,
  'floor.allot': lead,
  'floor.answer': steer,

  'signals.send': ['organizer', 'rapporteur', ...steer],
  'signals.see': ['speaker', ...steer],
  'signals.done': ['speaker', ...steer],
  'signals.acknowledge': steer,

  'polls.create': lead,
  'polls.edit': lead,
  'polls.translate': lead,
  'polls.remove': lead,
  'polls.move': lead,
  'polls.open': lead,
  'polls.close': lead,
  'polls.seal': lead,
  'polls.reset': lead,
  'polls.show': lead,
  'polls.cast': attend,
  'polls.count': lead,
  'polls.review': lead,
  'polls.block': lead,
  'polls.codes': lead,
  'polls.openForm': lead,
  'polls.closeForm': lead,

  'questions.ask': [...attend, ...steer],
  'questions.support': attend,
  'questions.forward': steer,
  'questions.end': steer,
  'questions.show': steer,
  'questions.reopen': steer,
  'questions.answer': ['speaker'],
  'questions.withdraw': attend,

  'outcomes.propose': [...attend, 'rapporteur', ...lead],
  'outcomes.allow': ['rapporteur', ...lead],
  'outcomes.reword': ['rapporteur', ...lead],
  'outcomes.merge': ['rapporteur', ...lead],
  'outcomes.split': ['rapporteur', ...lead],
  'outcomes.move': ['rapporteur', ...lead],
  'outcomes.withdraw': ['rapporteur', ...lead],
  'outcomes.feature': ['rapporteur', ...lead],
  'outcomes.stage': ['rapporteur', ...lead],
  'outcomes.again': ['rapporteur', ...lead],
  'outcomes.stand': attend,
  'outcomes.address': ['rapporteur', ...lead],
  'outcomes.label': ['rapporteur', ...lead],
  'outcomes.minority': ['rapporteur', ...lead],
  'outcomes.adjust': lead,
  'outcomes.show': ['rapporteur', ...lead],

  'notes.write': ['rapporteur', ...lead],
  'notes.edit': ['rapporteur', ...lead],
  'notes.split': ['rapporteur', ...lead],
  'notes.move': ['rapporteur', ...lead],
  'notes.remove': ['rapporteur', ...lead],
  'notes.restore': ['rapporteur', ...lead],

  'attribution.agree': ['rapporteur', ...lead],

  'drafting.edit': ['rapporteur', ...lead],
  'drafting.revert': ['rapporteur', ...lead],
  'drafting.enter': ['rapporteur', ...lead],
  'drafting.schedule': ['rapporteur', 'organizer'],
  'drafting.publish': ['rapporteur', 'organizer'],
  'drafting.withdraw': ['rapporteur', 'organizer'],
  'drafting.comment': ['rapporteur', ...attend, ...lead],
  'drafting.settle': ['rapporteur', 'organizer'],
  'drafting.finish': ['rapporteur', 'organizer'],
  'drafting.resume': ['rapporteur', 'organizer'],

  'acts.undo': steer,
}
