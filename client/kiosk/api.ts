import type { takeQueued } from '../../server/kiosks/answers.ts'
import type { kioskSetup } from '../../server/kiosks/setup.ts'
import { askApi, type Said } from './ask.ts'
import { serverNow } from './clock.ts'
import type { QueuedAnswers } from './queue.ts'

/** What to ask, and where this tablet stands. */
export type Setup = Awaited<ReturnType<typeof kioskSetup>>
/** What became of one answer. */
export type Result = Awaited<ReturnType<typeof takeQueued>>[number]
/** What proves to the server which tablet this is. */
export type Pairing = { readonly id: string; readonly token: string }
export type StorageSigns = { used: number | null; room: number | null; persisted: boolean; evicted: boolean }

/** This program's version, written into the page by the server it came from. */
export const version = (): string => document.querySelector('meta[name=version]')?.getAttribute('content') || 'unknown'

export const pairWith = (code: string) => ask<Pairing>('pairing', undefined, { code, version: version() })

export const fetchSetup = ({ token }: Pairing) => ask<Setup>('setup', token)

/** The clock is read here, right before sending: by it the server knows how long the answers have waited. */
export const postAnswers = ({ token }: Pairing, answers: readonly QueuedAnswers[]) =>
  ask<{ results: readonly Result[] }>('answers', token, { sentAt: serverNow(), answers })

export const postContact = ({ token }: Pairing, waiting: number, storage: StorageSigns) =>
  ask<{ now: number }>('contact', token, { sentAt: Date.now(), waiting, version: version(), storage })

/** A tablet has a token and no session. */
const ask = <T>(path: string, token?: string, body?: object): Promise<Said<T>> =>
  askApi<T>(`kiosk/${path}`, { token, credentials: 'omit', ...(body ? { body } : {}) })
