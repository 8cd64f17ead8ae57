import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { forwarding } from '../http/passed-on.ts'
import { isNear } from './block.ts'

type Proxy = {
  /** A proxy is said to stand before us. */
  readonly behindProxy: boolean
  /** Told of each request that a proxy passed on though none is said to. */
  readonly unsaid: () => void
  /** Told of each request behind a proxy that names no address, until one came that does. */
  readonly unpassed?: () => void
}

/**
 * How the address of whoever asks is read on Node: from the connection, or,
 * behind a proxy that adds it, the last in `X-Forwarded-For`. What stands before
 * the last was written by anybody; without a proxy the whole header was.
 *
 * Where a proxy passes requests on and nobody said so, all citizens would look like
 * one: then no address is known (''). Whoever reaches us from outside and only
 * pretends to be passed on is known by their own address.
 */
export function clientAddress({ behindProxy, unsaid, unpassed = () => {} }: Proxy) {
  let passed = false
  const named = (c: Context) => {
    const last = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
    if (last) passed = true
    else if (!passed) unpassed()
    return last
  }
  return (c: Context): string => {
    const own = () => getConnInfo(c).remote.address ?? ''
    if (behindProxy) return named(c) || own()
    if (!forwarding.some((name) => c.req.header(name) !== undefined)) return own()
    unsaid()
    return isNear(own()) ? '' : own()
  }
}
