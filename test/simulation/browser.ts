import type { Random } from '../simulate/random.ts'
import { type Flash, indexedDbOn } from './flash.ts'
import type { Network } from './network.ts'
import type { Browser } from './tablet-program.ts'
import type { Life, Timeline } from './timeline.ts'

type Device = {
  readonly timeline: Timeline
  readonly network: Network
  readonly random: Random
  readonly life: Life
  readonly flash: Flash
  /** How far its clock is from the right time, in milliseconds. */
  readonly wrongBy: number
}

type Timer = ReturnType<Timeline['after']>

/** A browser whose clock, timers, chance, line and stores are those of the simulation, for as long as it is switched on. */
export function browserOn({ timeline, network, random, life, flash, wrongBy }: Device): Browser {
  const setTimeout = (act: () => void, milliseconds = 0): Timer => timeline.after(milliseconds, act, life)
  const setInterval = (act: () => void, milliseconds: number): void => {
    setTimeout(() => {
      act()
      setInterval(act, milliseconds)
    }, milliseconds)
  }
  return {
    indexedDB: indexedDbOn(flash, { timeline, random, life }),
    localStorage: {
      getItem: (key: string) => flash.local.get(key) ?? null,
      setItem: (key: string, text: string) => void flash.local.set(key, text),
    },
    fetch: fetchOver(network, life),
    setTimeout,
    clearTimeout: timeline.cancel,
    setInterval,
    clearInterval: () => undefined,
    addEventListener: () => undefined,
    document: { querySelector: () => null },
    navigator: {},
    Date: { now: () => timeline.now() + Math.round(wrongBy) },
    Math: Object.assign(Object.create(Math), { random }),
  }
}

/** `fetch` as far as the tablet uses it: what the server says, an error where nothing comes, and an end when it is called off. */
const fetchOver = (network: Network, life: Life) => async (path: string, init: RequestInit) => {
  const { method = 'GET', headers, body, signal } = init
  const sent = { method, path, headers: headers as Record<string, string>, ...(body && { body: String(body) }) }
  const calledOff = new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(new Error('called off'))),
  )
  const got = await Promise.race([network.ask(sent, life), calledOff])
  return new Response(got.body, { status: got.status, headers: [...got.headers] })
}
