import type { Standing } from '@evenhand/shared/questions/state'
import type { QuestionsView, QuestionView } from '@evenhand/shared/questions/view'

export type Listed = QuestionView & { id: string }

export const orders = ['support', 'newest', 'fair'] as const
export type Order = (typeof orders)[number]

export function listed(questions: QuestionsView['questions']): Listed[] {
  return Object.entries(questions).map(([id, question]) => ({ id, ...question }))
}

export function standing({ end, forwardedAt }: QuestionView, closed: boolean): Standing {
  if (end) return end
  if (closed) return 'not-reached'
  return forwardedAt === undefined ? 'open' : 'forwarded'
}

/** Those that nothing has become of, in this order. */
export function openIn(all: readonly Listed[], order: Order, fair: readonly string[] = []): Listed[] {
  const open = all.filter(({ end }) => !end)
  const place = new Map(fair.map((id, index) => [id, index]))
  return open.sort((a, b) => {
    if (order === 'newest') return b.number - a.number
    const bySupport = b.supports - a.supports || a.number - b.number
    const last = fair.length
    return order === 'support' ? bySupport : (place.get(a.id) ?? last) - (place.get(b.id) ?? last) || bySupport
  })
}
