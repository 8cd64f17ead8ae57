import { waitAfter } from '../survey/patience.ts'
import { fetchSetup, type Pairing, postAnswers, postContact } from './api.ts'
import { most, nextAfter } from './batch.ts'
import { device, keep, recount } from './device.ts'
import { first, settle } from './queue.ts'
import { readStorage } from './storage.ts'

/** So often the tablet tells the server that it is there; every fifth time it asks what to ask. */
const syncEvery = 60_000
const setupEvery = 5

let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined
let sending: Promise<Sent> | undefined

type Sent = { readonly kind: 'empty' | 'unknown' } | { readonly kind: 'later'; readonly wait: number }

/** Sends what waits, oldest first, one batch after another, until nothing is left or the server cannot be had. */
export function sendAll(pairing: Pairing): Promise<Sent> {
  sending ??= sendInOrder(pairing).finally(() => {
    sending = undefined
  })
  return sending
}

async function sendInOrder(pairing: Pairing): Promise<Sent> {
  let size = most
  for (;;) {
    const batch = await first(size)
    if (batch.length === 0) return { kind: 'empty' }
    const said = await postAnswers(
      pairing,
      batch.map(({ waiting }) => waiting.given),
    )
    const next = nextAfter(batch, said)
    if (next.kind === 'later' || next.kind === 'unknown') return next
    size = next.size
    if (next.kind === 'halve') continue
    await settle(next.settlement)
    await recount()
  }
}

/** Sends now; after a failure again and again by itself, with growing pauses. */
export async function sendNow(): Promise<void> {
  const pairing = device.pairing.value
  if (!pairing || device.waiting.value === 0) return
  clearTimeout(timer)
  // First of all, so that how long an answer has waited is told by a clock that was just compared.
  await contact(pairing)
  const sent = await sendAll(pairing)
  if (sent.kind === 'later') return tryLater(sent.wait)
  failures = 0
  if (sent.kind === 'unknown') return keep('standing', 'unknown')
  await contact(pairing)
}

function tryLater(wait: number) {
  failures++
  clearTimeout(timer)
  timer = setTimeout(sendNow, waitAfter(failures, wait))
}

/** Tells the server that the tablet is there, and asks it what to ask when that is due or the tablet may not ask. */
export async function checkIn({ setup }: { readonly setup: boolean }): Promise<void> {
  const pairing = device.pairing.value
  if (!pairing) return
  await contact(pairing)
  if (setup || device.standing.value !== 'open' || !device.setup.value) await askSetup(pairing)
}

async function contact(pairing: Pairing): Promise<void> {
  device.storage.value = await readStorage()
  const said = await postContact(pairing, device.waiting.value, device.storage.value)
  if (said.kind === 'ok') await keep('contact', { here: Date.now(), there: said.value.now })
  if (said.kind === 'no' && said.status === 401) await keep('standing', 'unknown')
}

async function askSetup(pairing: Pairing): Promise<void> {
  const said = await fetchSetup(pairing)
  if (said.kind === 'ok') {
    await keep('setup', said.value)
    await keep('standing', 'open')
  }
  if (said.kind !== 'no') return
  if (said.status === 401) await keep('standing', 'unknown')
  if (said.status === 410) await keep('standing', 'retired')
}

/** Begins to keep in touch with the server, for as long as the page lives. */
export function startSync(): void {
  let count = 0
  const go = async () => {
    await checkIn({ setup: count++ % setupEvery === 0 })
    await sendNow()
  }
  go()
  setInterval(go, syncEvery)
  addEventListener('online', () => {
    failures = 0
    go()
  })
}
