import { visitRefusals } from '../../surveys/campaign/visit-refusals.ts'
import type { Said } from '../kiosk/ask.ts'
import { postVisits, putForm } from './api.ts'
import { type Placed, type Refused, settle, type Waiting, waitingNow } from './kept.ts'

/** So many visits go at once: far below what the server takes in one request. */
const together = 100

/** How sending ended: all is sent, there is no network, or somebody has to sign in first. */
export type Sent = 'sent' | 'unreachable' | 'signIn'

/**
 * Sends what waits, the oldest first, as long as the server answers. Each thing leaves the queue only once the server has it, or
 * said that it never will; another person's things wait until he signs in.
 */
export async function sendWaiting(by: string): Promise<Sent> {
  for (;;) {
    const own = (await waitingNow()).filter(({ waiting }) => waiting.by === by)
    const [first] = own
    if (!first) return 'sent'
    const ended = first.waiting.kind === 'visit' ? await sendVisits(own) : await sendForm(first)
    if (ended) return ended
  }
}

/** The visits that stand at the head of the queue, of one campaign. */
async function sendVisits(own: readonly Placed[]): Promise<Sent | undefined> {
  const campaign = own[0]?.waiting.campaign ?? ''
  const end = own.findIndex(({ waiting }) => waiting.kind !== 'visit' || waiting.campaign !== campaign)
  const some = own.slice(0, Math.min(end < 0 ? own.length : end, together))
  const visits = some.flatMap(({ waiting }) => (waiting.kind === 'visit' ? [waiting.visit] : []))
  const said = await postVisits(campaign, visits)
  if (said.kind !== 'ok') return notTaken(said, some)
  const results = new Map(said.value.results.map((one) => [one.id, one]))
  const outcomes = some.map(({ key, waiting }) => {
    const result = waiting.kind === 'visit' ? results.get(waiting.visit.id) : undefined
    return { key, waiting, why: result?.outcome === 'refused' ? visitRefusals[result.why] : undefined }
  })
  await settle(
    outcomes.flatMap(({ key, why }) => (why === undefined ? [key] : [])),
    outcomes.flatMap(({ key, waiting, why }) => (why === undefined ? [] : [{ key, entry: refusal(waiting, why) }])),
  )
  return undefined
}

async function sendForm({ key, waiting }: Placed): Promise<Sent | undefined> {
  if (waiting.kind !== 'form') return undefined
  const said = await putForm(waiting.campaign, waiting.form, waiting.answers)
  if (said.kind !== 'ok') return notTaken(said, [{ key, waiting }])
  await settle([key], [])
  return undefined
}

const refusal = (waiting: Waiting, why: string): Refused => ({ ...waiting, why })

/** What becomes of things that were not taken: they wait, or are put aside with what the server said. */
async function notTaken(
  said: Exclude<Said<never>, { kind: 'ok' }>,
  some: readonly Placed[],
): Promise<Sent | undefined> {
  if (said.kind === 'unreachable' || said.status >= 500 || said.status === 429) return 'unreachable'
  if (said.status === 401) return 'signIn'
  const refused = some.map(({ key, waiting }) => ({ key, entry: refusal(waiting, said.message) }))
  await settle([], refused)
  return undefined
}
