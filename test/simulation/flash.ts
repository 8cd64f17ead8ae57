import type { Random } from '../simulate/random.ts'
import { between } from './play.ts'
import type { Life, Timeline } from './timeline.ts'

type Key = number | string
type Rows = ReadonlyMap<Key, unknown>

/** What a device keeps when it is off: its stores, and the key that comes next in each. */
export type Flash = {
  readonly stores: Map<string, Rows>
  readonly nextKey: Map<string, number>
  readonly local: Map<string, string>
}

export const newFlash = (): Flash => ({ stores: new Map(), nextKey: new Map(), local: new Map() })

type Asked = { result?: unknown; onsuccess?: () => void; onerror?: () => void }
type Begun = {
  readonly stores: readonly string[]
  readonly asks: { readonly asked: Asked; readonly act: () => unknown }[]
  readonly rows: Map<string, Map<Key, unknown>>
  oncomplete?: () => void
}

/**
 * As much of IndexedDB as the tablet uses, over what the device keeps: one transaction after the other, each of them
 * wholly written or, when the power goes before it is, not at all.
 *
 * @see https://www.w3.org/TR/IndexedDB/
 */
export function indexedDbOn(
  flash: Flash,
  { timeline, random, life }: { timeline: Timeline; random: Random; life: Life },
) {
  const queue: Begun[] = []

  const soon = (act: () => void) => void timeline.after(between(random, 0.01, 3), act, life)

  /** Does the next thing that was asked in the first transaction, or completes it when nothing more is asked. */
  const goOn = () => {
    const first = queue[0]
    if (!first) return
    for (const name of first.stores) if (!first.rows.has(name)) first.rows.set(name, new Map(flash.stores.get(name)))
    const next = first.asks.shift()
    if (next) {
      next.asked.result = structuredClone(next.act())
      next.asked.onsuccess?.()
      return soon(goOn)
    }
    for (const [name, rows] of first.rows) flash.stores.set(name, rows)
    queue.shift()
    first.oncomplete?.()
    if (queue.length > 0) soon(goOn)
  }

  const transaction = (stores: readonly string[]): object => {
    const begun: Begun = { stores, asks: [], rows: new Map() }
    queue.push(begun)
    if (queue.length === 1) soon(goOn)
    const ask = (act: () => unknown): Asked => {
      const asked: Asked = {}
      begun.asks.push({ asked, act })
      return asked
    }
    return Object.assign(begun, {
      objectStore: (name: string) => storeOf(flash, name, () => begun.rows.get(name) ?? new Map(), ask),
    })
  }

  const db = {
    transaction,
    createObjectStore: (name: string) => void flash.stores.set(name, new Map()),
    close: () => undefined,
  }
  return {
    open: () => {
      const asked: Asked & { onupgradeneeded?: () => void } = { result: db }
      soon(() => {
        if (flash.stores.size === 0) asked.onupgradeneeded?.()
        asked.onsuccess?.()
      })
      return asked
    },
  }
}

/** One store inside a transaction, whose rows are its own until it is complete. */
function storeOf(flash: Flash, name: string, rows: () => Map<Key, unknown>, ask: (act: () => unknown) => Asked) {
  const put = (value: unknown, key: Key) => void rows().set(key, value)
  const most = (found: Iterable<unknown>, count = Number.POSITIVE_INFINITY) => [...found].slice(0, count)
  return {
    add: (value: unknown) => {
      const kept = structuredClone(value)
      return ask(() => {
        const key = flash.nextKey.get(name) ?? 1
        flash.nextKey.set(name, key + 1)
        put(kept, key)
        return key
      })
    },
    put: (value: unknown, key: Key) => {
      const kept = structuredClone(value)
      return ask(() => put(kept, key))
    },
    get: (key: Key) => ask(() => rows().get(key)),
    delete: (key: Key) => ask(() => void rows().delete(key)),
    count: () => ask(() => rows().size),
    getAll: (_: unknown, count?: number) => ask(() => most(rows().values(), count)),
    getAllKeys: (_: unknown, count?: number) => ask(() => most(rows().keys(), count)),
  }
}
