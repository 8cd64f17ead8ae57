import { asked, inOne } from './database.ts'

/**
 * How many answers were ever given here is counted in two places that a browser
 * does not clear together: the database beside the queue, and local storage.
 */
const markKey = 'sipas-kiosk-given'

/** Leaves the count in local storage. Where that is refused there is no second place, and nothing can be told. */
export function writeMark(given: number): void {
  try {
    localStorage.setItem(markKey, String(given))
  } catch {
    // A browser may refuse local storage, by its settings or for want of room.
  }
}

function readMark(): number | undefined {
  try {
    const text = localStorage.getItem(markKey)
    return text === null ? undefined : Number(text)
  } catch {
    return undefined
  }
}

/**
 * Whether the browser cleared the database: the mark remembers more answers than
 * the database does. Fewer is no sign of it; local storage reaches the disk later.
 *
 * @param mark answers given, by the mark; undefined where there is none
 * @param counted answers given, by the database; undefined when it is new
 * @example
 * wasEvicted(12, undefined) // => true
 * wasEvicted(0, undefined) // => true
 * wasEvicted(12, 14) // => false
 * wasEvicted(undefined, undefined) // => false
 */
export const wasEvicted = (mark: number | undefined, counted: number | undefined): boolean =>
  mark !== undefined && mark > (counted ?? -1)

/**
 * Looks whether what was stored is still there, and makes both places agree again.
 *
 * @returns whether it was lost, now or earlier, and staff have not said yet that they know
 */
export async function findEviction(): Promise<boolean> {
  const remembered = readMark()
  const { counted, evicted } = await inOne(['box'], 'readwrite', async (store) => {
    const [counted, known]: [number | undefined, boolean | undefined] = await Promise.all([
      asked(store('box').get('given')),
      asked(store('box').get('evicted')),
    ])
    const evicted = (known ?? false) || wasEvicted(remembered, counted)
    store('box').put(evicted, 'evicted')
    store('box').put(Math.max(counted ?? 0, remembered ?? 0), 'given')
    return { counted: Math.max(counted ?? 0, remembered ?? 0), evicted }
  })
  writeMark(counted)
  return evicted
}

/** Staff know of the loss. */
export const acknowledgeEviction = (): Promise<unknown> =>
  inOne(['box'], 'readwrite', (store) => asked(store('box').put(false, 'evicted')))
