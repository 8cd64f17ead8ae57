/** How many at once, and how many more with each minute. */
export type Rate = { readonly burst: number; readonly perMinute: number }

/** What a bucket held at a moment (milliseconds); below nothing when more was spent than it held. */
export type Bucket = { readonly tokens: number; readonly at: number }

const minute = 60_000
/** Halves of tokens add up to a hair less than whole ones. */
const hair = 1e-9

/** What a bucket holds now: it refills steadily, to its burst. A clock set back refills nothing. */
export const tokensAt = ({ tokens, at }: Bucket, now: number, { burst, perMinute }: Rate): number =>
  Math.min(burst, tokens + (Math.max(0, now - at) * perMinute) / minute)

/** Whole seconds until `n` may be taken; 0 when they may be now. */
export function waitFor(bucket: Bucket, now: number, rate: Rate, n = 1): number {
  const missing = n - tokensAt(bucket, now, rate)
  return missing <= hair ? 0 : Math.ceil(((missing - hair / 2) * 60) / rate.perMinute)
}

/** The bucket with `n` less in it, whatever it held; with a negative `n` they are given back. */
const spend = (bucket: Bucket, now: number, rate: Rate, n = 1): Bucket => ({
  tokens: Math.min(rate.burst, tokensAt(bucket, now, rate) - n),
  at: Math.max(bucket.at, now),
})

/** Buckets of one rate, by key; one nobody has drawn from is full. */
export type Buckets = {
  readonly waitFor: (key: string, now: number, n: number) => number
  readonly spend: (key: string, now: number, n: number) => void
  /** Forgets what was drawn, where a success makes up for the failures before it. */
  readonly clear?: (key: string) => void
  /** What the bucket holds now. */
  readonly room: (key: string, now: number) => number
  readonly size: () => number
}

/**
 * Keeps at most `most` buckets. Full ones are forgotten, since a forgotten
 * bucket is a full one; past that, the one drawn from longest ago.
 */
export function newBuckets(rate: Rate, most = 20_000): Buckets {
  const held = new Map<string, Bucket>()
  const bucketOf = (key: string, now: number) => held.get(key) ?? { tokens: rate.burst, at: now }

  function forget(now: number) {
    for (const [key, bucket] of held) {
      if (held.size <= most && tokensAt(bucket, now, rate) < rate.burst) return
      held.delete(key)
    }
  }

  return {
    waitFor: (key, now, n) => waitFor(bucketOf(key, now), now, rate, n),
    spend(key, now, n) {
      const bucket = spend(bucketOf(key, now), now, rate, n)
      // Put last: what stands first was drawn from longest ago.
      held.delete(key)
      held.set(key, bucket)
      forget(now)
    },
    room: (key, now) => tokensAt(bucketOf(key, now), now, rate),
    size: () => held.size,
  }
}

/** A wish for `n` tokens (1 unless said) of the bucket under a key. */
export type Claim = { readonly of: Buckets; readonly key: string; readonly n?: number }

/** Seconds until every claim can be met; 0 when they can be now. */
export const waitForAll = (claims: readonly Claim[], now: number): number =>
  Math.max(0, ...claims.map(({ of, key, n = 1 }) => of.waitFor(key, now, n)))

/** Takes all that is claimed, or nothing. @returns the seconds to wait; 0 when it was taken */
export function takeAll(claims: readonly Claim[], now: number): number {
  const wait = waitForAll(claims, now)
  if (wait === 0) spendAll(claims, now)
  return wait
}

/** Takes what is claimed even where there is not enough: what is owed has to refill first. */
export function spendAll(claims: readonly Claim[], now: number): void {
  for (const { of, key, n = 1 } of claims) of.spend(key, now, n)
}

/** Gives back what was taken, as if it had not been. */
export function giveBackAll(claims: readonly Claim[], now: number): void {
  for (const { of, key, n = 1 } of claims) of.spend(key, now, -n)
}

/** What is claimed was right: gives it back, and where that makes up for what failed before, all of that too. */
export function succeedAll(claims: readonly Claim[], now: number): void {
  for (const { of, key, n = 1 } of claims) of.clear ? of.clear(key) : of.spend(key, now, -n)
}
