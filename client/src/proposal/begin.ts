import type { ReadResult } from '@evenhand/shared/proposal/proposal'
import { askApi } from '../session/api.ts'
import { formOf } from './form.ts'
import type { JsonReading } from './json.ts'
import type { Work } from './work.ts'

/** The server reads the page; several sessions wait for one to be chosen. */
export async function readPage(page: string) {
  const answer = await askApi<ReadResult>('/api/proposals/read', {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: page,
  })
  return answer.ok ? { ok: true as const, body: workOf(answer.body.proposals, answer.body.sources) } : answer
}

export function workOfJson({ proposals, sources, leftOut }: Extract<JsonReading, { ok: true }>): Work {
  // Without sources there is no page that could be silent on something.
  return {
    ...workOf(proposals, sources),
    byHand: sources.length === 0,
    asJson: true,
    ...(leftOut.length > 0 && { leftOut }),
  }
}

export function workByHand(): Work {
  return { byHand: true, forms: [formOf({})], sources: [], chosen: 0 }
}

function workOf(proposals: readonly Parameters<typeof formOf>[0][], sources: Work['sources']): Work {
  return { byHand: false, forms: proposals.map(formOf), sources, ...(proposals.length === 1 && { chosen: 0 }) }
}
