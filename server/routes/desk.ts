import { Hono } from 'hono'
import { policy } from '../http/security.ts'
import { builtFile, builtText, keptForEver } from '../http/static-files.ts'
import type { Env } from '../world/world.ts'

const shellPolicy = policy({
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  // What packs a workbook of more than 160 kB does so in a worker made of its own text, which this policy holds too.
  'worker-src': 'blob:',
})

/** The desk: built files as they are, and its one page for every other address below. Nothing here needs signing in; the data does. */
export const desk = new Hono<Env>()
  .get('/assets/:file', (c) => builtFile(c, `/desk/assets/${c.req.param('file')}`, keptForEver))
  .get('/*', async (c) => {
    const shell = await builtText(c, '/desk/index.html')
    c.header('Content-Security-Policy', shellPolicy)
    c.header('Cache-Control', 'no-cache')
    return c.html(shell)
  })
