import { createMiddleware } from 'hono/factory'
import { uuidv7 } from 'uuidv7'
import { whileFresh } from '../while-fresh.ts'
import type { Env } from '../world.ts'
import { takesEncoding } from './takes-encoding.ts'

/** Answers known to be compressed: to look at the headers of a page costs more than to fill it. */
export const comesCompressed = new WeakSet<Response>()

/**
 * Answers with the page that somebody was sent from here less than two seconds
 * ago in the same language, headers and all, with an id of its own: nothing is
 * looked up or drawn. Only pages with a hole for the id are kept, and none that
 * the query may change; one for each touchpoint, however its code was written.
 */
export const atOnce = createMiddleware<Env, '/k/:code'>(async (c, next) => {
  if (c.req.method !== 'GET' || c.req.url.includes('?') || !takesEncoding(c.req.header('Accept-Encoding'), 'gzip'))
    return next()
  let isNew = false
  const code = c.req.param('code').trim().toLowerCase()
  const page = await whileFresh(c.var.world, `page ${c.var.language} ${code}`, async () => {
    isNew = true
    await next()
    return c.var.fill && { fill: c.var.fill, headers: Object.fromEntries(c.res.headers) }
  })
  if (!page || isNew) return
  const answer = new Response(page.fill(uuidv7()), { headers: page.headers })
  comesCompressed.add(answer)
  return answer
})
