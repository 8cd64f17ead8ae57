import { signal } from '@preact/signals'
import { fetchCampaigns, fetchHouseholds, fetchSession } from './api.ts'
import {
  type Campaign,
  enqueue,
  type Fetched,
  keepFetched,
  type Refused,
  readFetched,
  refusedNow,
  type Waiting,
  waitingNow,
} from './kept.ts'
import { type Sent, sendWaiting } from './send.ts'

/** What is on this device; undefined before it was read, null where nothing was ever fetched. */
export const fetched = signal<Fetched | null | undefined>(undefined)
/** What waits to be sent, and what was refused. */
export const waiting = signal<readonly Waiting[]>([])
export const refused = signal<readonly Refused[]>([])
/** How the last sending ended. */
export const standing = signal<Sent | 'sending' | 'unknown'>('unknown')
/** Something everybody has to know at once. */
export const openNote = signal('')

/** Reads what is on this device. */
export async function wake(): Promise<void> {
  fetched.value = (await readFetched()) ?? null
  await look()
}

async function look(): Promise<void> {
  waiting.value = (await waitingNow()).map((one) => one.waiting)
  refused.value = await refusedNow()
}

/** Keeps something until the server has it. */
export async function keep(all: readonly Waiting[], draft?: string): Promise<void> {
  await enqueue(all, draft)
  await look()
  void refresh()
}

let running: Promise<void> | undefined

/** Sends what waits, and fetches anew; one after the other, never two at a time. */
export function refresh(): Promise<void> {
  running ??= once().finally(() => {
    running = undefined
  })
  return running
}

async function once(): Promise<void> {
  standing.value = 'sending'
  const session = await fetchSession()
  if (session.kind === 'unreachable') {
    standing.value = 'unreachable'
    return
  }
  if (session.kind === 'no') {
    standing.value = 'signIn'
    return
  }
  const { id: by, name } = session.value.staff
  const sent = await sendWaiting(by)
  await look()
  standing.value = sent
  if (sent === 'sent') await fetchAll(by, name)
}

async function fetchAll(by: string, name: string): Promise<void> {
  const list = await fetchCampaigns()
  if (list.kind !== 'ok') return
  const campaigns: Campaign[] = []
  for (const one of list.value.campaigns.filter(({ state }) => state === 'field')) {
    const found = await fetchHouseholds(one.id)
    if (found.kind !== 'ok') return
    campaigns.push({ id: one.id, name: one.name, ...found.value })
  }
  const all = { by, name, at: Date.now(), campaigns }
  await keepFetched(all)
  fetched.value = all
}

const everyMinute = 60_000

/** Sends whenever there is a line again, and every minute. */
export function startSending(): void {
  addEventListener('online', () => void refresh())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void refresh())
  setInterval(() => void refresh(), everyMinute)
  void refresh()
}
