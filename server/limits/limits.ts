import { newAlerts } from './alerts.ts'
import { newBatches } from './batches.ts'
import { newBlockTags, newTags } from './device-tag.ts'
import { type Delays, newDelays } from './growing-delays.ts'
import { newQuotas, type Quota } from './quotas.ts'
import { newSpeeds } from './speeds.ts'
import { newBuckets, type Rate } from './token-bucket.ts'
import { newWatch } from './watch.ts'

const minute = 60_000
const hour = 60 * minute

/** So many answers a touchpoint takes in a rush that no waiting room fills it; a program that goes on is slowed. */
const answers = {
  device: { burst: 60, perMinute: 6 },
  touchpoint: { burst: 300, perMinute: 60 },
  slip: { burst: 30, perMinute: 6 },
  /** A program that hands in answers under a key of its own. */
  key: { burst: 120, perMinute: 30 },
} as const satisfies Record<string, Rate>

/** Of one block of addresses, over all touchpoints: how many are stored, how many counted at once, how many need no proof. */
const ofBlock = {
  block: [
    { most: 300, span: hour },
    { most: 600, span: 24 * hour },
  ],
  counted: [{ most: 60, span: 10 * minute }],
  unproven: [{ most: 10, span: hour }],
  /** At one touchpoint: only to share what there is. */
  here: [{ most: 60, span: 10 * minute }],
} as const satisfies Record<string, readonly Quota[]>

/**
 * Wrong codes: of one device, of one block, and of everybody together. A code that is
 * right costs nothing, but while it is looked at it is one that may be wrong.
 */
const guesses = {
  device: { burst: 20, perMinute: 6 },
  block: { burst: 60, perMinute: 12 },
  all: { burst: 300, perMinute: 60 },
} as const satisfies Record<string, Rate>

/** Wrong passwords and codes: five for nothing, then half a minute, a minute, two … to a quarter of an hour. */
const failures: Delays = { free: 5, first: minute / 2, most: 15 * minute, forgottenAfter: hour }

/**
 * Wrong passwords. A device from which somebody has signed in to this account
 * counts for itself; all others together may fail as often at one account as
 * their block may in all. Codes are short, so that fewer may be tried by
 * whoever has the password already.
 */
const signIns = {
  loginAndBlock: { burst: 50, perMinute: 6 },
  block: { burst: 200, perMinute: 60 },
  login: { burst: 60, perMinute: 2 },
  code: { burst: 10, perMinute: 0.2 },
} as const satisfies Record<string, Rate>

/** What a program may ask of us under one key. */
const slipsOfKey: readonly Quota[] = [
  { most: 120, span: 10 * minute },
  { most: 1000, span: 24 * hour },
]

const without: Rate = { burst: Number.POSITIVE_INFINITY, perMinute: 60 }

export type Limits = ReturnType<typeof newLimits>

/**
 * What is counted to slow floods and guessing, in memory: once for a process,
 * or for an isolate of a Worker. Nothing of it is stored but the batches of
 * answers that came together, by random numbers.
 *
 * @param limited `answers: false` takes any number of answers, for load tests; guessing is slowed all the same
 */
export function newLimits(limited: { readonly answers?: boolean } = {}) {
  const free = limited.answers === false
  const answersOf = (rate: Rate) => newBuckets(free ? without : rate)
  const quotasOf = (quotas: readonly Quota[]) => newQuotas(free ? [] : quotas)
  return {
    /** Whether answers are limited, and looked at as they come. */
    answersLimited: !free,
    tag: newTags(),
    blockTag: newBlockTags(),
    answers: {
      device: answersOf(answers.device),
      touchpoint: answersOf(answers.touchpoint),
      slip: answersOf(answers.slip),
      key: answersOf(answers.key),
      block: quotasOf(ofBlock.block),
      counted: quotasOf(ofBlock.counted),
      unproven: quotasOf(ofBlock.unproven),
      here: quotasOf(ofBlock.here),
    },
    guesses: {
      device: newBuckets(guesses.device),
      block: newBuckets(guesses.block),
      all: newBuckets(guesses.all),
    },
    signIns: {
      known: newDelays(failures),
      loginAndDevice: newDelays(failures),
      loginAndBlock: newBuckets(signIns.loginAndBlock),
      block: newBuckets(signIns.block),
      login: newBuckets(signIns.login),
      code: newBuckets(signIns.code),
    },
    slipsOfKey: newQuotas(slipsOfKey),
    alerts: newAlerts(),
    batches: newBatches(),
    watch: newWatch(),
    speeds: newSpeeds(),
  }
}
