import { countAddressesSealedOtherwise } from '../../../db/queries/mail-addresses.ts'
import {
  countContactsSealedOtherwise,
  countMadeIn,
  countSecondFactorsSealedOtherwise,
  type MadeUnder,
  readSecretPeriods,
  type SecretPeriod,
  type Stretch,
  writeSecretPeriods,
} from '../../../db/queries/secret-periods.ts'
import type { Actor } from '../../access/actor.ts'
import { keysFor } from '../../access/keys.ts'
import type { World } from '../../world/world.ts'
import { type ActWorld, act } from '../act.ts'

type Secrets = Pick<World, 'secret' | 'formerSecrets'>
type SecretWorld = ActWorld & Secrets

/** What tells two secrets apart and says nothing else of them: 48 bits of a keyed hash. */
const fingerprints = (secrets: Secrets) => keysFor(secrets, 'fingerprint').map(({ id }) => id)

/**
 * Notes in the database under which secret things are made from now on, once for
 * each change: a copy of the database can then say whether the secret that came with
 * it is the right one. What was made before the first note was made under that secret.
 *
 * @param actor who begins: the server, or a command
 */
export async function noteSecret(world: SecretWorld, actor: Actor): Promise<void> {
  const { db, now } = world
  const periods = await readSecretPeriods(db)
  const [fingerprint = ''] = fingerprints(world)
  if (periods.at(-1)?.fingerprint === fingerprint) return
  const since = periods.length === 0 ? 0 : now()
  const deed = { act: 'secret-noted', subject: ['secret', fingerprint] } as const
  await act(world, actor, deed, (line) => writeSecretPeriods(db, [...periods, { fingerprint, since }], line))
}

/**
 * What was made under secrets that are not at hand, and so does not work any more.
 *
 * @returns the counts, all 0 when every secret is known; undefined when this database notes none
 */
export async function madeUnderLostSecrets(world: SecretWorld): Promise<MadeUnder | undefined> {
  const { db, now } = world
  const periods = await readSecretPeriods(db)
  if (periods.length === 0) return undefined
  const lost = lostStretches(periods, fingerprints(world), now() + 1)
  const counted = await Promise.all(lost.map((stretch) => countMadeIn(db, stretch, now())))
  const sum = (of: keyof (typeof counted)[number]) => counted.reduce((total, one) => total + one[of], 0)
  const keys = (purpose: string) => keysFor(world, purpose).map(({ id }) => id)
  return {
    slips: sum('slips'),
    keys: sum('keys'),
    kiosks: sum('kiosks'),
    cases: sum('cases'),
    sessions: sum('sessions'),
    contacts: lost.length === 0 ? 0 : await countContactsSealedOtherwise(db, keys('contact')),
    secondFactors: lost.length === 0 ? 0 : await countSecondFactorsSealedOtherwise(db, keys('second-factor')),
    mailAddresses: lost.length === 0 ? 0 : await countAddressesSealedOtherwise(db, keys('mail-address')),
  }
}

/** Whether the secret that the server began with last is another one than this program has. */
export async function isAnotherSecret(world: SecretWorld): Promise<boolean> {
  const last = (await readSecretPeriods(world.db)).at(-1)
  return last !== undefined && last.fingerprint !== fingerprints(world)[0]
}

function lostStretches(periods: readonly SecretPeriod[], known: readonly string[], end: number): Stretch[] {
  return periods.flatMap(({ fingerprint, since }, i) =>
    known.includes(fingerprint) ? [] : [{ from: since, until: periods[i + 1]?.since ?? end }],
  )
}
