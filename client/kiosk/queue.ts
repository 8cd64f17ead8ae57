import type { Answers } from '../../surveys/grammar/answers.ts'
import { asked, inOne } from './database.ts'
import { writeMark } from './eviction-mark.ts'

/** Answers as the server takes them; `answeredAt` is the server's time as this tablet knows it, in milliseconds. */
export type QueuedAnswers = {
  readonly id: string
  readonly answeredAt: number
  /** By this tablet's own clock, which may be wrong. */
  readonly deviceAt?: number
  readonly questionnaire: string
  readonly version: number
  readonly procedure?: string
  readonly answers: Answers
  /** How the visit ended; an entry of an older program does not say. */
  readonly ended?: Ended
}

/** The visitor pressed send, or left after answering what is required. */
export type Ended = 'sent' | 'left'

/** What waits, and under which pairing it was given: it belongs to that touchpoint only. */
export type Waiting = { readonly kiosk: string; readonly given: QueuedAnswers }

/** Why the server will never take it. Kept for staff, never sent again by itself. */
export type RefusedAnswers = Waiting & { readonly problem: string; readonly message: string }

/** An entry of the queue and its place in it. */
export type Placed = { readonly key: IDBValidKey; readonly waiting: Waiting }

/** Puts an answer at the end of the queue. It is on the disk when this resolves. */
export async function add(waiting: Waiting): Promise<void> {
  const total = await inOne(['queue', 'box'], 'readwrite', async (store) => {
    store('queue').add(waiting)
    const before: number | undefined = await asked(store('box').get('given'))
    store('box').put((before ?? 0) + 1, 'given')
    return (before ?? 0) + 1
  })
  writeMark(total)
}

/** The oldest entries, in the order given. */
export const first = (most: number): Promise<Placed[]> =>
  inOne(['queue'], 'readonly', async (store) => {
    const [keys, entries] = await Promise.all([
      asked(store('queue').getAllKeys(null, most)),
      asked<Waiting[]>(store('queue').getAll(null, most)),
    ])
    return entries.flatMap((waiting, i) => (keys[i] === undefined ? [] : [{ key: keys[i], waiting }]))
  })

/** What became of entries: those the server has leave the queue, those it will never take move to the refused box. */
export type Settlement = {
  readonly stored: readonly IDBValidKey[]
  readonly refused: readonly { readonly key: IDBValidKey; readonly entry: RefusedAnswers }[]
}

/** Settles a batch, all of it or nothing. */
export const settle = ({ stored, refused }: Settlement): Promise<void> =>
  inOne(['queue', 'refused'], 'readwrite', (store) => {
    for (const key of stored) store('queue').delete(key)
    for (const { key, entry } of refused) {
      store('queue').delete(key)
      store('refused').add(entry)
    }
  })

/** How many wait, and how many were refused. */
export const counts = (): Promise<{ waiting: number; refused: number }> =>
  inOne(['queue', 'refused'], 'readonly', async (store) => {
    const [waiting, refused] = await Promise.all([asked(store('queue').count()), asked(store('refused').count())])
    return { waiting, refused }
  })

/** Everything kept, for the file that staff take away. */
export const everything = (): Promise<{ waiting: Waiting[]; refused: RefusedAnswers[] }> =>
  inOne(['queue', 'refused'], 'readonly', async (store) => {
    const [waiting, refused] = await Promise.all([
      asked<Waiting[]>(store('queue').getAll()),
      asked<RefusedAnswers[]>(store('refused').getAll()),
    ])
    return { waiting, refused }
  })
