import { hash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { Env } from '../world.ts'

/** Tells the same from another within one day, without telling what it was. */
export type Tags = (now: number, parts: readonly string[]) => string

/**
 * Hashes with a secret salt that lives in memory only and is thrown away each day
 * (Hà Nội): nobody can say tomorrow whose tag was whose. Tags are neither stored
 * nor logged.
 */
export function newTags(): Tags {
  let day = ''
  let salt = ''
  return (now, parts) => {
    // Made at the first use: a Worker may draw no random numbers before a request comes.
    if (dayOf(now) !== day) [day, salt] = [dayOf(now), randomBytes(32).toString('base64url')]
    return hash('sha256', salt + JSON.stringify(parts), 'base64url').slice(0, 22)
  }
}

/** The tag of whoever asks: address, browser and language, so that people behind one router are rarely one. */
export function deviceTag<E extends Env>(c: Context<E>): string {
  const { limits, now, clientOf } = c.var.world
  const browser = [c.req.header('User-Agent') ?? '', c.req.header('Accept-Language') ?? '']
  return limits.tag(now(), ['device', clientOf(c), ...browser])
}

/** The tag of the address alone. Never for answers: a whole waiting room may share it. */
export function addressTag(c: Context<Env>): string {
  const { limits, now, clientOf } = c.var.world
  return limits.tag(now(), ['address', clientOf(c)])
}
