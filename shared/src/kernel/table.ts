import * as sorted from 'sorted-btree'
import * as comparison from 'sorted-btree/extended/diffAgainst.js'

// Both are CommonJS with a `default` export: Node hands over the module object, bundlers its default.
const BTree = unwrap(sorted.default)
const diffAgainst = unwrap(comparison.default)
type Tree<V> = sorted.default<string, V>

function unwrap<T>(module: T): T {
  return (module as { default?: T }).default ?? module
}

export function isTable(value: unknown): value is Table<unknown> {
  return value instanceof Table
}

/**
 * A persistent map from id to value for what grows with the number of people: `with` and `without` cost O(log n) and
 * leave the old table as it was; two tables that share history are compared in the time of their difference.
 * An opened table (`open`) is private to one fold and changes in place, which makes replaying a log ten times cheaper.
 */
export class Table<V> {
  readonly #tree: Tree<V>
  #private: boolean

  private constructor(tree: Tree<V>, isPrivate: boolean) {
    this.#tree = tree
    this.#private = isPrivate
  }

  static empty<V>(): Table<V> {
    return new Table<V>(new BTree<string, V>(undefined, sorted.simpleComparator), false)
  }

  static of<V>(entries: Iterable<readonly [string, V]>): Table<V> {
    let table = Table.empty<V>().open()
    for (const [key, value] of entries) table = table.with(key, value)
    return table.close()
  }

  get size(): number {
    return this.#tree.size
  }

  get(key: string): V | undefined {
    return this.#tree.get(key)
  }

  has(key: string): boolean {
    return this.#tree.has(key)
  }

  /** In the order of the keys' characters. */
  keys(): IterableIterator<string> {
    return this.#tree.keys()
  }

  values(): IterableIterator<V> {
    return this.#tree.values()
  }

  entries(): IterableIterator<[string, V]> {
    return this.#tree.entries()
  }

  with(key: string, value: V): Table<V> {
    const next = this.#writable()
    next.#tree.set(key, value)
    return next
  }

  without(key: string): Table<V> {
    if (!this.#tree.has(key)) return this
    const next = this.#writable()
    next.#tree.delete(key)
    return next
  }

  /** The first entries whose key begins with `prefix`, at most `most`. */
  startingWith(prefix: string, most: number): [string, V][] {
    const found: [string, V][] = []
    for (const entry of this.#tree.entries(prefix)) {
      if (!entry[0].startsWith(prefix) || found.length >= most) break
      found.push([entry[0], entry[1]])
    }
    return found
  }

  /** A private copy, O(1), that `with` and `without` change in place until `close`. */
  open(): Table<V> {
    return new Table(this.#tree.clone(), true)
  }

  close(): this {
    this.#private = false
    return this
  }

  /** Visits each key whose value is another than in `before`; a missing value is undefined. Values compare by identity. */
  changesSince(before: Table<V>, visit: (key: string, was: V | undefined, is: V | undefined) => void): void {
    if (before.#tree === this.#tree) return
    diffAgainst<string, V, never>(
      this.#tree,
      before.#tree,
      (key, is) => visit(key, undefined, is),
      (key, was) => visit(key, was, undefined),
      (key, is, was) => visit(key, was, is),
    )
  }

  toJSON(): Record<string, V> {
    return Object.fromEntries(this.#tree.entries())
  }

  #writable(): Table<V> {
    return this.#private ? this : new Table(this.#tree.clone(), false)
  }
}
