import { Hono } from 'hono'
import { policy } from '../http/security.ts'
import { Problem } from '../problem.ts'
import type { Env } from '../world.ts'

const shellPolicy = policy({
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
})

/** The desk: built files as they are, and its one page for every other address below. Nothing here needs signing in; the data does. */
export const desk = new Hono<Env>()
  .get('/assets/:file', async (c) => {
    const found = await c.var.world.asset(`/desk/assets/${c.req.param('file')}`)
    if (!found) throw new Problem('notFound', {})
    return c.newResponse(found.body, 200, {
      'Content-Type': found.headers.get('Content-Type') ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
  .get('/*', async (c) => {
    const shell = await c.var.world.asset('/desk/index.html')
    if (!shell) throw new Problem('notFound', {})
    c.header('Content-Security-Policy', shellPolicy)
    c.header('Cache-Control', 'no-cache')
    return c.html(await shell.text())
  })
