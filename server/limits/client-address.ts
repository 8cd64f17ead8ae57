import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isNear } from './block.ts'

type Proxy = {
  /** A proxy is said to stand before us. */
  readonly behindProxy: boolean
  /** Told of each request that a proxy passed on though none is said to. */
  readonly unsaid: () => void
}

/** What proxies add. */
const forwarding = ['X-Forwarded-For', 'X-Real-IP', 'Forwarded'] as const

/**
 * How the address of whoever asks is read on Node: from the connection, or,
 * behind a proxy that adds it, the last in `X-Forwarded-For`. What stands before
 * the last was written by anybody; without a proxy the whole header was.
 *
 * Where a proxy passes requests on and nobody said so, all citizens would look like
 * one: then no address is known (''). Whoever reaches us from outside and only
 * pretends to be passed on is known by their own address.
 */
export const clientAddress =
  ({ behindProxy, unsaid }: Proxy) =>
  (c: Context): string => {
    const own = () => getConnInfo(c).remote.address ?? ''
    if (behindProxy) return c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() || own()
    if (!forwarding.some((name) => c.req.header(name) !== undefined)) return own()
    unsaid()
    return isNear(own()) ? '' : own()
  }
