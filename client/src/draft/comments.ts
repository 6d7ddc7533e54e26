import type { CommentView } from '@evenhand/shared/drafting/view'
import type { Piece, ReportDocument } from '@evenhand/shared/report/document'
import { hasChanged } from './asRead.ts'

export interface ListedComment extends CommentView {
  id: string
  /** The paragraph is another one than the reader saw. */
  changed: boolean
}

/** The comments on one part of the report, the oldest first. */
export interface CommentGroup {
  piece: string
  /** What the part says now; without where it is not in this report, empty for a table without a caption. */
  text?: string
  /** The heading above it. */
  heading?: string
  /** The rapporteur leaves it out now. */
  leftOut?: true
  comments: ListedComment[]
}

interface Part {
  piece: Piece
  text: string
  heading?: string
}

/** Comments beside what they are about, in the order of the report; those on parts that are not there come last. */
export function groupComments(
  comments: Readonly<Record<string, CommentView>>,
  report: Pick<ReportDocument, 'blocks'>,
): CommentGroup[] {
  const parts = new Map(partsOf(report).map((part) => [part.piece.id, part]))
  const order = [...parts.keys()]
  const groups = new Map<string, CommentGroup>()
  for (const [id, comment] of Object.entries(comments).toSorted(([, a], [, b]) => a.at - b.at)) {
    const part = parts.get(comment.piece)
    const group = groups.get(comment.piece) ?? { piece: comment.piece, ...seen(part), comments: [] }
    group.comments.push({ ...comment, id, changed: part !== undefined && hasChanged(comment.version, part.piece) })
    groups.set(comment.piece, group)
  }
  const placeOf = ({ piece }: CommentGroup) => (parts.has(piece) ? order.indexOf(piece) : Infinity)
  return [...groups.values()].toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)]
    return one === other ? 0 : one - other
  })
}

function seen(part: Part | undefined): Partial<CommentGroup> {
  if (!part) return {}
  const { text, heading, piece } = part
  return { text, ...(heading !== undefined && { heading }), ...(piece.left && { leftOut: true as const }) }
}

function partsOf({ blocks }: Pick<ReportDocument, 'blocks'>): Part[] {
  let heading: string | undefined
  return blocks.flatMap((block) => {
    const under = heading === undefined ? {} : { heading }
    const part = (piece: Piece | undefined, text: string): Part[] => (piece ? [{ piece, text, ...under }] : [])
    switch (block.kind) {
      case 'heading':
        heading = block.text
        return []
      case 'list':
        return block.items.flatMap(({ piece, text }) => part(piece, text))
      case 'paragraph':
      case 'quote':
        return part(block.piece, block.text)
      case 'table':
      case 'chart':
      case 'ranking':
      case 'rounds':
      case 'stacks':
      case 'scatter':
        return part(block.piece, block.caption)
    }
  })
}
