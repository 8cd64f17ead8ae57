import type { SentVisit } from '../../server/acts/campaigns/visits.ts'
import type { householdsOf } from '../../server/campaigns/households.ts'
import type { Protocol } from '../../surveys/campaign/protocol.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { asked, databaseNamed } from '../kiosk/database.ts'

const inOne = databaseNamed('sipas-interviewer')

export type Household = Awaited<ReturnType<typeof householdsOf>>[number]

/** What an interviewer needs of a survey where there is no network. */
export type Campaign = {
  readonly id: string
  readonly name: string
  readonly endsOn: string
  readonly questionnaire: Questionnaire
  readonly protocol: Protocol
  readonly households: readonly Household[]
}

/** All that was fetched, by whom and when: another person's is never shown. */
export type Fetched = {
  readonly by: string
  readonly name: string
  readonly at: number
  readonly campaigns: readonly Campaign[]
}

export type Given = { readonly [question: string]: number | string | readonly string[] }

/** What waits: a visit, or what a household answered. */
export type Waiting = { readonly by: string; readonly campaign: string } & (
  | { readonly kind: 'visit'; readonly visit: SentVisit }
  | { readonly kind: 'form'; readonly code: string; readonly form: string; readonly answers: Given }
)

/** What the server will never take, and why; kept for the supervisor. */
export type Refused = Waiting & { readonly why: string }

export type Placed = { readonly key: IDBValidKey; readonly waiting: Waiting }

/** Puts things at the end of the queue together: they are on the disk when this resolves. The draft of the household goes. */
export const enqueue = (all: readonly Waiting[], draft?: string): Promise<void> =>
  inOne(['queue', 'box'], 'readwrite', (store) => {
    for (const one of all) store('queue').add(one)
    if (draft !== undefined) store('box').delete(draft)
  })

/** All that waits, the oldest first. */
export const waitingNow = (): Promise<Placed[]> =>
  inOne(['queue'], 'readonly', async (store) => {
    const [keys, entries] = await Promise.all([
      asked(store('queue').getAllKeys()),
      asked<Waiting[]>(store('queue').getAll()),
    ])
    return entries.flatMap((waiting, i) => (keys[i] === undefined ? [] : [{ key: keys[i], waiting }]))
  })

/** What was refused. */
export const refusedNow = (): Promise<Refused[]> =>
  inOne(['refused'], 'readonly', (store) => asked<Refused[]>(store('refused').getAll()))

/** What the server has leaves the queue; what it will never take moves to the other box. All of it or nothing. */
export const settle = (stored: readonly IDBValidKey[], refused: readonly { key: IDBValidKey; entry: Refused }[]) =>
  inOne(['queue', 'refused'], 'readwrite', (store) => {
    for (const key of stored) store('queue').delete(key)
    for (const { key, entry } of refused) {
      store('queue').delete(key)
      store('refused').add(entry)
    }
  })

const fetchedKey = 'fetched'

export const readFetched = (): Promise<Fetched | undefined> =>
  inOne(['box'], 'readonly', (store) => asked<Fetched | undefined>(store('box').get(fetchedKey)))

export const keepFetched = (fetched: Fetched): Promise<void> =>
  inOne(['box'], 'readwrite', (store) => void store('box').put(fetched, fetchedKey))

/** What was answered so far of an interview that was not finished. */
export const draftKey = (campaign: string, code: string): string => `draft ${campaign} ${code}`

export const readDraft = (key: string): Promise<Given | undefined> =>
  inOne(['box'], 'readonly', (store) => asked<Given | undefined>(store('box').get(key)))

export const keepDraft = (key: string, given: Given): Promise<void> =>
  inOne(['box'], 'readwrite', (store) => void store('box').put(given, key))

/** Takes everything off this device, once nothing waits. @returns false while something does */
export const eraseAll = (): Promise<boolean> =>
  inOne(['queue', 'refused', 'box'], 'readwrite', async (store) => {
    if ((await asked(store('queue').count())) > 0) return false
    store('refused').clear()
    store('box').clear()
    return true
  })
