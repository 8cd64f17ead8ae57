import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Env } from '../world/world.ts'

/**
 * One line a request: the pattern of the address, never the address itself, and
 * nothing a person sent. Times in milliseconds.
 */
export const logged = createMiddleware<Env>(async (c, next) => {
  const { log, now } = c.get('world')
  const began = now()
  await next()
  log({
    level: c.res.status >= 500 ? 'error' : 'info',
    requestId: c.get('requestId'),
    method: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    ms: now() - began,
    ...(c.get('key') === undefined ? {} : { key: c.get('key') }),
  })
})
