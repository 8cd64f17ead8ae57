import { hash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { Env } from '../world/world.ts'
import { blockOf } from './block.ts'

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

/**
 * Hashes blocks of addresses with a salt that lives in memory only, for as long as
 * the process does: what a block may send in an hour does not begin anew at midnight.
 */
export function newBlockTags(): (block: string) => string {
  let salt = ''
  return (block) => {
    salt ||= randomBytes(32).toString('base64url')
    return hash('sha256', salt + block, 'base64url').slice(0, 22)
  }
}

/** The tag of whoever asks: address, browser and language, so that people behind one router are rarely one. */
export function deviceTag<E extends Env>(c: Context<E>): string {
  const { limits, now, clientOf } = c.var.world
  const browser = [c.req.header('User-Agent') ?? '', c.req.header('Accept-Language') ?? '']
  return limits.tag(now(), ['device', blockOf(clientOf(c)), ...browser])
}

/** The tag of the block of addresses; '' where no address is known. */
export function blockTag<E extends Env>(c: Context<E>): string {
  const { limits, clientOf } = c.var.world
  const block = blockOf(clientOf(c))
  return block === '' ? '' : limits.blockTag(block)
}
