import { newTags } from './device-tag.ts'
import { newFloods } from './floods.ts'
import { newBuckets, type Rate } from './token-bucket.ts'

/** So many answers a touchpoint takes in a rush that no waiting room fills it; a program that goes on is slowed. */
const answers = {
  device: { burst: 60, perMinute: 6 },
  touchpoint: { burst: 300, perMinute: 60 },
  slip: { burst: 30, perMinute: 6 },
  /** Tablets hand over what waited for days. */
  kiosk: { burst: 3000, perMinute: 300 },
} as const satisfies Record<string, Rate>

/** Wrong codes: of slips, receipts, pairings. */
const guesses: Rate = { burst: 20, perMinute: 6 }

/**
 * Wrong passwords. Whoever pretends to be ever new devices is still one
 * address; what an address may fail in all is more than an office ever does.
 */
const signIns = {
  loginAndDevice: { burst: 10, perMinute: 1 },
  loginAndAddress: { burst: 50, perMinute: 6 },
  address: { burst: 200, perMinute: 60 },
} as const satisfies Record<string, Rate>

const without: Rate = { burst: Number.POSITIVE_INFINITY, perMinute: 60 }

export type Limits = ReturnType<typeof newLimits>

/**
 * What is counted to slow floods and guessing, in memory: once for a process,
 * or for an isolate of a Worker. Nothing of it is stored.
 *
 * @param limited `answers: false` takes any number of answers, for load tests; guessing is slowed all the same
 */
export function newLimits(limited: { readonly answers?: boolean } = {}) {
  const answersOf = (rate: Rate) => newBuckets(limited.answers === false ? without : rate)
  return {
    tag: newTags(),
    answers: {
      device: answersOf(answers.device),
      touchpoint: answersOf(answers.touchpoint),
      slip: answersOf(answers.slip),
      kiosk: answersOf(answers.kiosk),
    },
    guesses: newBuckets(guesses),
    signIns: {
      loginAndDevice: newBuckets(signIns.loginAndDevice),
      loginAndAddress: newBuckets(signIns.loginAndAddress),
      address: newBuckets(signIns.address),
    },
    floods: newFloods(),
  }
}
