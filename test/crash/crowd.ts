import { type Sending, somebody, type Told } from './sending.ts'
import type { Ward } from './ward.ts'

export type Crowd = {
  readonly sendings: readonly Sending[]
  /** Everything that was told to anybody, in the order in which it was. */
  readonly told: readonly (Told & { readonly way: Sending['way']; readonly ms: number })[]
  /** Comes when everybody has stopped. */
  readonly stop: () => Promise<void>
}

/**
 * People who answer one after the other, some at the same moment, and send again
 * what was not acknowledged, as forms and tablets do, until they are stopped.
 *
 * @param pause how long each of them waits between two sendings, in milliseconds
 */
export function gather(ward: Ward, { clients = 12, pause = 0 } = {}): Crowd {
  const sendings: Sending[] = []
  const told: (Told & { way: Sending['way']; ms: number })[] = []
  let stopped = false

  const walk = async () => {
    while (!stopped) {
      const one = await somebody(ward)
      if (one) sendings.push(one)
      for (let tries = 0; one && !one.acknowledged && !stopped; tries++) {
        if (tries > 0) await sleep(Math.random() * 200)
        const began = Date.now()
        const answer = await hand(one, ward.program().url)
        told.push({ ...answer, way: one.way, ms: Date.now() - began })
      }
      await sleep(one ? pause : 20)
    }
  }
  const all = Promise.all(Array.from({ length: clients }, walk))
  const stop = async () => {
    stopped = true
    await all
  }
  return { sendings, told, stop }
}

/** Sends once, and remembers what was promised. */
export async function hand(one: Sending, url: string): Promise<Told> {
  const answer = await one.send(url)
  if (answer.stored) {
    one.acknowledged = true
    one.receipt ??= answer.receipt
  }
  return answer
}

export const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Waits until something is so.
 *
 * @throws Error when it still is not after a minute, far longer than it ever takes
 */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 60_000
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not within a minute: ${what}`)
    await sleep(20)
  }
}
