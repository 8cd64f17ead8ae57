import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { codeVersion } from '../code-version.ts'
import { policy } from '../http/security.ts'
import { Problem } from '../problem.ts'
import type { Env } from '../world.ts'

const pagePolicy = policy({
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'none'",
})

/** The tablet's page and the files it is installed from. Nothing here is secret; what it asks of the API is. */
export const kioskPage = new Hono<Env>()
  .get('/', async (c) => {
    c.header('Content-Security-Policy', pagePolicy)
    c.header('Cache-Control', 'no-cache')
    return c.html(await pageText(c))
  })
  .get('/sw.js', async (c) => {
    const page = await pageText(c)
    const worker = await text(c, '/kiosk/worker.js')
    const files = ['/kiosk', ...new Set([...page.matchAll(/(?:src|href)="(\/kiosk\/[^"]+)"/g)].map(([, file]) => file))]
    const build = createHash('sha256').update(page).update(worker).digest('hex').slice(0, 16)
    // What a worker may fetch is its own policy's to say, not the page's.
    c.header('Content-Security-Policy', policy({ 'connect-src': "'self'" }))
    c.header('Content-Type', 'text/javascript; charset=utf-8')
    c.header('Cache-Control', 'no-cache')
    c.header('Service-Worker-Allowed', '/kiosk')
    return c.body(`const kioskFiles=${JSON.stringify(files)},kioskBuild="${build}";\n${worker}`)
  })
  .get('/assets/:file', (c) => file(c, `assets/${c.req.param('file')}`, 'public, max-age=31536000, immutable'))
  .get('/:file{manifest\\.webmanifest|icon(-[0-9]+)?\\.(png|svg)}', (c) => file(c, c.req.param('file'), 'no-cache'))

/** The built page with this program's version in it, by which the tablet names itself. */
async function pageText(c: Context<Env>): Promise<string> {
  const page = await text(c, '/kiosk/index.html')
  return page.replace('</head>', `<meta name="version" content="${codeVersion}"></head>`)
}

/** @throws Problem notFound when nothing was built */
async function text(c: Context<Env>, path: string): Promise<string> {
  const found = await c.var.world.asset(path)
  if (!found) throw new Problem('notFound', {})
  return found.text()
}

async function file(c: Context<Env>, name: string, caching: string): Promise<Response> {
  const found = await c.var.world.asset(`/kiosk/${name}`)
  if (!found) throw new Problem('notFound', {})
  return c.newResponse(found.body, 200, {
    'Content-Type': found.headers.get('Content-Type') ?? 'application/octet-stream',
    'Cache-Control': caching,
  })
}
