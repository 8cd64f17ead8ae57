import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * How the address of whoever asks is read on Node: from the connection, or,
 * behind a proxy that adds it, the last in `X-Forwarded-For`. What stands before
 * the last was written by anybody; without a proxy the whole header was.
 */
export const clientAddress =
  ({ behindProxy }: { readonly behindProxy: boolean }) =>
  (c: Context): string => {
    const forwarded = behindProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
    return forwarded || (getConnInfo(c).remote.address ?? '')
  }
