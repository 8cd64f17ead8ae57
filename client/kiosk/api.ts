import type { takeQueued } from '../../server/kiosks/answers.ts'
import type { kioskSetup } from '../../server/kiosks/setup.ts'
import { serverNow } from './clock.ts'
import type { QueuedAnswers } from './queue.ts'

/** What to ask, and where this tablet stands. */
export type Setup = Awaited<ReturnType<typeof kioskSetup>>
/** What became of one answer. */
export type Result = Awaited<ReturnType<typeof takeQueued>>[number]
/** What proves to the server which tablet this is. */
export type Pairing = { readonly id: string; readonly token: string }
export type StorageSigns = { used: number | null; room: number | null; persisted: boolean; evicted: boolean }

/** The server's answer; `unreachable`: no line, or the page of some Wi-Fi instead of our server. */
export type Said<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | {
      readonly kind: 'no'
      readonly status: number
      readonly problem: string
      readonly message: string
      /** Milliseconds to wait before asking again, as far as it said. */
      readonly wait: number
    }
  | { readonly kind: 'unreachable' }

/** A request that takes longer than this is told as no connection. */
const patience = 30_000

/** This program's version, written into the page by the server it came from. */
export const version = (): string => document.querySelector('meta[name=version]')?.getAttribute('content') || 'unknown'

export const pairWith = (code: string) => ask<Pairing>('pairing', undefined, { code, version: version() })

export const fetchSetup = ({ token }: Pairing) => ask<Setup>('setup', token)

/** The clock is read here, right before sending: by it the server knows how long the answers have waited. */
export const postAnswers = ({ token }: Pairing, answers: readonly QueuedAnswers[]) =>
  ask<{ results: readonly Result[] }>('answers', token, { sentAt: serverNow(), answers })

export const postContact = ({ token }: Pairing, waiting: number, storage: StorageSigns) =>
  ask<{ now: number }>('contact', token, { sentAt: Date.now(), waiting, version: version(), storage })

async function ask<T>(path: string, token?: string, body?: object): Promise<Said<T>> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await fetch(`/api/v1/kiosk/${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: {
        'Accept-Language': 'vi',
        ...(body && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: stop.signal,
    })
    const said: unknown = await response.json()
    if (response.ok) return { kind: 'ok', value: said as T }
    return isProblem(said) ? { kind: 'no', status: response.status, ...said, wait: waitOf(response) } : unreachable
  } catch {
    return unreachable
  } finally {
    clearTimeout(timer)
  }
}

const unreachable = { kind: 'unreachable' } as const

const waitOf = ({ headers }: Response): number => Number(headers.get('Retry-After')) * 1000 || 0

const isProblem = (said: unknown): said is { problem: string; message: string } =>
  typeof said === 'object' && said !== null && 'problem' in said && 'message' in said
