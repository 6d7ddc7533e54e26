/** The state of a roundtable, or a view of it, as far as it says what was put on the projector. */
export interface OnProjector {
  polls: { shown?: { poll: string } | undefined }
  questions: { shown?: string | undefined }
  outcomes: { shown?: string | undefined }
}

export type Projected = `poll ${string}` | `question ${string}` | `outcome ${string}`

/** What stands on the projector: a poll covers a written question, and either covers an outcome or the board, until it is put away. */
export function projected({ polls, questions, outcomes }: OnProjector): Projected | undefined {
  if (polls.shown) return `poll ${polls.shown.poll}`
  if (questions.shown !== undefined) return `question ${questions.shown}`
  return outcomes.shown === undefined ? undefined : `outcome ${outcomes.shown}`
}
