import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Edit } from '../drafting/state.ts'
import { paragraph } from './blocks.ts'
import type { Block, Field, Piece, ReportDocument } from './document.ts'
import type { Teller } from './teller.ts'

/** Where a piece stands that belongs to no section: in front of the first heading. */
const atTop = 'top'

/**
 * The document with what was written into it. A piece is found again by what it is made from, so other words from the facts leave an edited
 * one as it is and are offered beside it; one whose source is gone, and words of one's own, stand at the end of their section.
 */
export function withEdits(teller: Teller, document: ReportDocument): ReportDocument {
  const pieces = new Pieces(teller, document)
  const fields = document.fields.map((field) => pieces.field(field))
  const blocks = inSections(document.blocks).flatMap(({ section, blocks: made }) => [
    ...made.map((block) => pieces.block(section, block)),
    section,
  ])
  // What is left over is known only when every piece was met.
  const lost = pieces.lost(new Set(blocks.filter((block) => typeof block === 'string')))
  return {
    ...document,
    fields,
    blocks: blocks.flatMap((block) => (typeof block === 'string' ? (lost.get(block) ?? []) : block)),
  }
}

/** As it leaves the roundtable: without what is left out and without what only its writers need. */
export function printable(document: ReportDocument): ReportDocument {
  const shown = <Part extends { piece?: Piece }>({ piece, ...part }: Part) => ({
    ...part,
    ...(piece && { piece: { id: piece.id, version: piece.version, revision: piece.revision } }),
  })
  const blocks = document.blocks
    .filter(({ piece }) => !piece?.left)
    .map((block): Block => {
      if (block.kind === 'list')
        return { ...block, items: block.items.filter(({ piece }) => !piece?.left).map((item) => shown(item)) }
      return shown(block) as Block
    })
    .filter((block) => block.kind !== 'list' || block.items.length > 0)
  return { ...document, fields: document.fields.map((field) => shown(field)), blocks }
}

/** The blocks between two headings, under the path of those above them. */
function inSections(blocks: readonly Block[]): { section: string; blocks: Block[] }[] {
  const path: string[] = []
  const sections: { section: string; blocks: Block[] }[] = [{ section: atTop, blocks: [] }]
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      sections.at(-1)?.blocks.push(block)
      continue
    }
    path.length = Math.min(path.length, block.level - 2)
    path.push(block.of ?? 'part')
    sections.push({ section: path.join('.'), blocks: [block] })
  }
  return sections
}

class Pieces {
  readonly #teller: Teller
  readonly #edits: Map<string, Edit>
  readonly #met = new Set<string>()

  constructor(teller: Teller, document: ReportDocument) {
    this.#teller = teller
    const { template, locale } = document
    const own = [...teller.state.drafting.edits.values()].filter(
      (edit) => edit.template === template && edit.locale === locale,
    )
    this.#edits = new Map(own.map((edit) => [edit.piece, edit]))
  }

  field({ of = 'other', ...field }: Field): Field {
    const { piece, text } = this.#piece(`field.${of}`, field.value)
    if (text === undefined) return { ...field, piece }
    const { missing: _missing, ...known } = field
    return { ...known, value: text, piece: { ...piece, edited: true } }
  }

  block(section: string, { of, ...block }: Block): Block {
    switch (block.kind) {
      case 'heading': {
        const id = `${section}.own`
        return { ...block, piece: { id, version: '', revision: this.#edit(id)?.revision ?? 0 } }
      }
      case 'list':
        return { ...block, items: block.items.map((item) => this.#written(section, item)) }
      case 'paragraph': {
        const written = this.#written(section, { ...block, ...(of !== undefined && { of }) })
        if (!written.piece.edited) return written
        const { voice: _voice, ...plain } = written
        return plain
      }
      case 'quote':
        return this.#written(section, { ...block, ...(of !== undefined && { of }) })
      case 'table':
      case 'chart':
      case 'ranking':
      case 'rounds':
      case 'stacks':
      case 'scatter': {
        // Figures are facts: they stand or are left out.
        const { piece, text } = this.#piece(`${section}.${of ?? block.kind}`, JSON.stringify(block))
        const { offered: _offered, ...whole } = piece
        return { ...block, piece: text === '' ? { ...whole, edited: true, left: true } : whole }
      }
    }
  }

  /** What was written for pieces that are not there, by the section at whose end it stands. */
  lost(sections: ReadonlySet<string>): Map<string, Block[]> {
    const last = [...sections].at(-1) ?? atTop
    const lost = new Map<string, Block[]>()
    for (const { piece: id, text, revision } of this.#edits.values()) {
      if (this.#met.has(id) || !text) continue
      const path = id.split('.')
      const isOwn = path.pop() === 'own'
      const section = sections.has(path.join('.')) ? path.join('.') : last
      const piece: Piece = { id, version: '', revision, edited: true, ...(!isOwn && { gone: true }) }
      lost.set(section, [...(lost.get(section) ?? []), { ...paragraph(this.#told(id, text)), piece }])
    }
    return lost
  }

  #written<Part extends { text: string; of?: string }>(section: string, { of = 'text', ...part }: Part) {
    const { piece, text } = this.#piece(`${section}.${of}`, part.text)
    if (text === undefined) return { ...part, piece }
    return {
      ...part,
      text: text || part.text,
      piece: { ...piece, edited: true as const, ...(text === '' && { left: true as const }) },
    }
  }

  /** The piece, and what stands in its place if somebody wrote it. */
  #piece(wished: string, made: string): { piece: Piece; text?: string } {
    let id = wished
    for (let more = 2; this.#met.has(id); more++) id = `${wished}-${more}`
    this.#met.add(id)
    const version = fingerprint(made)
    const edit = this.#edit(id)
    const piece: Piece = { id, version, revision: edit?.revision ?? 0 }
    if (edit?.text === undefined) return { piece }
    return { piece: { ...piece, ...(edit.version !== version && { offered: made }) }, text: this.#told(id, edit.text) }
  }

  #edit(id: string): Edit | undefined {
    return this.#edits.get(id)
  }

  /** Whoever wrote it, what is said in a report is told as far as was agreed for what it is about. */
  #told(id: string, text: string): string {
    return text
      .split('\n')
      .map((line) => this.#teller.text(line, this.#levelOf(id)))
      .filter((line) => line !== '')
      .join('\n')
  }

  #levelOf(id: string) {
    const { state, all } = this.#teller
    const path = id.split('.')
    const note = state.notes.notes.get(path.at(-1) ?? '')
    if (note) return this.#teller.levelOfNote(note)
    const question = state.agenda.questions.find((each) => path.includes(each.id))
    return question ? this.#teller.level(question.id, state.life.startedAt ?? state.at) : all
  }
}

/** 12 hexadecimal figures of SHA-256: enough to tell a text from the one that stood there before. */
function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)
}
