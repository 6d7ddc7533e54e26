import { Encoder, type Packet } from 'socket.io-parser'

/**
 * The stock encoder, except that a snapshot is turned into text once, however many screens it goes to: a hall that comes
 * back asks for the same (role, seq) thousands of times, and a room answers them with the same object.
 */
export class SnapshotEncoder extends Encoder {
  readonly #texts = new WeakMap<object, string>()

  override encode(packet: Packet): unknown[] {
    const values: readonly unknown[] = Array.isArray(packet.data) ? packet.data : []
    const message = values.at(-1)
    if (!holdsSnapshot(message)) return super.encode(packet)
    const { snapshot, ...rest } = message
    const [envelope] = super.encode({ ...packet, data: [...values.slice(0, -1), rest] }) as [string]
    return [`${envelope.slice(0, -'}]'.length)},"snapshot":${this.#textOf(snapshot)}}]`]
  }

  #textOf(snapshot: object): string {
    const known = this.#texts.get(snapshot)
    if (known !== undefined) return known
    const text = JSON.stringify(snapshot)
    this.#texts.set(snapshot, text)
    return text
  }
}

/** Such a message always has other members besides. */
function holdsSnapshot(message: unknown): message is { snapshot: object } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'snapshot' in message &&
    typeof message.snapshot === 'object' &&
    message.snapshot !== null
  )
}
