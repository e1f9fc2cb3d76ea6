import { setTimeout as sleep } from 'node:timers/promises'
import type { Key } from '../lib/adapters/keys.ts'
import { Table } from '../lib/adapters/table.ts'
import type { Item } from '../lib/adapters/table-reader.ts'

type Stored = Key & Item

/** The table in memory, for more owners than a database in the same process could serve: every call takes `delay` ms. */
export class MemoryTable extends Table {
  readonly #partitions = new Map<string, Map<string, Stored>>()
  readonly #delay: number
  /** How many calls there were. */
  calls = 0

  constructor(delay: number) {
    super('in memory')
    this.#delay = delay
  }

  override async get(key: Key): Promise<Item | null> {
    await this.#wait()
    return this.#find(key)
  }

  override async getAll(keys: Key[]): Promise<Item[]> {
    await this.#wait()
    return keys.flatMap((key) => this.#find(key) ?? [])
  }

  override query(PK: string, beginning: string): AsyncGenerator<Item> {
    return this.#list(PK, (SK) => SK.startsWith(beginning))
  }

  override queryBetween(PK: string, from: string, to: string): AsyncGenerator<Item> {
    return this.#list(PK, (SK) => SK >= from && SK <= to)
  }

  override putNew(item: Stored): Promise<boolean> {
    return this.#putIf(item, (there) => there === null)
  }

  override putVersion(item: Stored & { version: number }): Promise<boolean> {
    return this.#putIf(item, (there) => there === null || Number(there.version) < item.version)
  }

  override async putAlways(item: Stored): Promise<void> {
    await this.#putIf(item, () => true)
  }

  override async set(key: Key, attributes: Item): Promise<boolean> {
    await this.#wait()
    const there = this.#find(key)
    if (there) Object.assign(there, attributes)
    return there !== null
  }

  override async setWhile(key: Key, attributes: Item, allowed: Readonly<Record<string, string[]>>): Promise<boolean> {
    const there = this.#find(key)
    const isAllowed = Object.entries(allowed).every(([name, values]) => values.includes(String(there?.[name])))
    return isAllowed && this.set(key, attributes)
  }

  async #wait(): Promise<void> {
    this.calls++
    await sleep(this.#delay)
  }

  #find({ PK, SK }: Key): Stored | null {
    return this.#partitions.get(PK)?.get(SK) ?? null
  }

  async *#list(PK: string, fits: (sortKey: string) => boolean): AsyncGenerator<Item> {
    await this.#wait()
    const found = [...(this.#partitions.get(PK) ?? [])].filter(([SK]) => fits(SK))
    for (const [, item] of found.sort(([a], [b]) => (a < b ? -1 : 1))) yield item
  }

  async #putIf(item: Stored, condition: (there: Stored | null) => boolean): Promise<boolean> {
    await this.#wait()
    if (!condition(this.#find(item))) return false
    const partition = this.#partitions.get(item.PK) ?? new Map<string, Stored>()
    this.#partitions.set(item.PK, partition.set(item.SK, structuredClone(item)))
    return true
  }
}
