import type { World } from './world.ts'

/** How long what was read is believed, in milliseconds: so late a change by another process is seen; on a page that is itself remembered, twice as late. */
const believed = 2000

/** How much is remembered at the most: whoever asks for the same in ever new words must not fill the memory. */
const most = 5000

type Read = { readonly value: Promise<unknown>; readonly at: number }
const memories = new WeakMap<World['db'], Map<string, Read>>()

/**
 * What `read` gives, or gave less than two seconds ago. Every citizen asks for
 * the same few things, such as a touchpoint; asking the database for them, or only
 * for their version as `versionedCache` does, costs more than all the rest of a
 * request. Whoever asks while it is being read waits for that reading. What is not
 * there, or could not be read, is not remembered, so that what is new is found at
 * once.
 *
 * A Worker opens its database anew for each request, and remembers nothing.
 */
export function ttlCached<T>({ db, now }: World, key: string, read: () => Promise<T>): Promise<T> {
  const memory = memories.get(db) ?? new Map<string, Read>()
  memories.set(db, memory)
  const before = memory.get(key)
  const age = before && now() - before.at
  if (before && age !== undefined && age >= 0 && age < believed) return before.value as Promise<T>

  const mine: Read = { value: read(), at: now() }
  if (memory.size === most) memory.clear()
  memory.set(key, mine)
  const forgetMine = () => void (memory.get(key) === mine && memory.delete(key))
  mine.value.then((value) => value === undefined && forgetMine(), forgetMine)
  return mine.value as Promise<T>
}

/** To be called by whoever changes what is remembered. What is being read at this moment is not remembered either. */
export const forget = ({ db }: Pick<World, 'db'>): void => void memories.delete(db)
