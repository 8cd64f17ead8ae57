import { signal } from '@preact/signals'
import type { Pairing, Setup, StorageSigns } from './api.ts'
import { asked, inOne } from './database.ts'
import { findEviction } from './eviction-mark.ts'
import { counts } from './queue.ts'

/** Whether the server lets this tablet ask: `retired` by the desk, `unknown` when it does not know the token. */
export type Standing = 'open' | 'retired' | 'unknown'

/** A contact by both clocks, in milliseconds: they need not agree. */
export type Contact = { readonly here: number; readonly there: number }

/** What is kept by name, beside the queue. */
type Kept = {
  pairing: Pairing
  setup: Setup
  standing: Standing
  contact: Contact
  wrongPins: { readonly count: number; readonly at: number }
}

/** What this tablet knows of itself. Nothing of any visitor. */
export const device = {
  /** Whether what is kept has been read; nothing can be asked before. */
  read: signal<'not yet' | 'done' | 'failed'>('not yet'),
  pairing: signal<Pairing | undefined>(undefined),
  setup: signal<Setup | undefined>(undefined),
  standing: signal<Standing>('open'),
  contact: signal<Contact | undefined>(undefined),
  wrongPins: signal<Kept['wrongPins'] | undefined>(undefined),
  waiting: signal(0),
  refused: signal(0),
  storage: signal<StorageSigns>({ used: null, room: null, persisted: false, evicted: false }),
  /** A visitor or staff are at it: the screen of a closed tablet and updates of the program wait until they are done. */
  occupied: signal(false),
}

/** Reads what was kept when the tablet was last on. */
export async function wake(): Promise<void> {
  const evicted = await findEviction()
  const kept = await inOne(['box'], 'readonly', (store) => {
    const get = <K extends keyof Kept>(name: K) => asked<Kept[K] | undefined>(store('box').get(name))
    return Promise.all([get('pairing'), get('setup'), get('standing'), get('contact'), get('wrongPins')])
  })
  const [pairing, setup, standing = 'open', contact, wrongPins] = kept
  device.pairing.value = pairing
  device.setup.value = setup
  device.standing.value = standing
  device.contact.value = contact
  device.wrongPins.value = wrongPins
  device.storage.value = { ...device.storage.value, evicted }
  await recount()
  device.read.value = 'done'
}

/** Counts anew what waits. */
export async function recount(): Promise<void> {
  const { waiting, refused } = await counts()
  device.waiting.value = waiting
  device.refused.value = refused
}

/** Keeps something by name and shows it. */
export async function keep<K extends keyof Kept>(name: K, value: Kept[K]): Promise<void> {
  await inOne(['box'], 'readwrite', (store) => asked(store('box').put(value, name)))
  const shown: { value: unknown } = device[name]
  shown.value = value
}
