import type { Refused } from '@evenhand/shared/protocol/wire'
import { noAnswer } from '../session/refusals.ts'
import type { OpenedLinks } from '../links/known.ts'
import type { ProposalForm } from './form.ts'
import { proposalOf } from './form.ts'
import type { OptionsForm } from './options.ts'

export interface Opened extends OpenedLinks {
  code: string
  title: string
}

/** What the server says against one field: `path` as in `speakers.2.name` or `options.debtTurns`. */
export interface FieldError {
  path: string
  message: string
}

export type OpeningAnswer = { ok: true; body: Opened } | (Refused & { errors: readonly FieldError[] })

/** `POST /api/roundtables`. Problem details come back with their errors by field, a lost connection as `no-answer`. */
export async function openRoundtable(
  form: ProposalForm,
  options: OptionsForm,
  createKey: string,
): Promise<OpeningAnswer> {
  try {
    const answer = await fetch('/api/roundtables', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(createKey !== '' && { Authorization: `Bearer ${createKey}` }),
      },
      body: JSON.stringify({ proposal: proposalOf(form), options }),
    })
    const body = (await answer.json()) as unknown
    if (answer.ok) return { ok: true, body: body as Opened }
    const { refused, detail, errors } = body as { refused?: string; detail?: string; errors?: FieldError[] }
    return {
      ok: false,
      refused: refused ?? 'internal',
      message: detail ?? '',
      errors: (errors ?? []).map(({ path, message }) => ({ path: path.replace(/^proposal\./, ''), message })),
    }
  } catch {
    return { ok: false, ...noAnswer, errors: [] }
  }
}
