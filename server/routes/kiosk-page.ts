import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { policy } from '../http/security.ts'
import { builtFile, builtText, keptForEver } from '../http/static-files.ts'
import { codeVersion } from '../world/code-version.ts'
import type { Env } from '../world/world.ts'

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
    const worker = await builtText(c, '/kiosk/worker.js')
    const files = ['/kiosk', ...new Set([...page.matchAll(/(?:src|href)="(\/kiosk\/[^"]+)"/g)].map(([, file]) => file))]
    const build = createHash('sha256').update(page).update(worker).digest('hex').slice(0, 16)
    // What a worker may fetch is its own policy's to say, not the page's.
    c.header('Content-Security-Policy', policy({ 'connect-src': "'self'" }))
    c.header('Content-Type', 'text/javascript; charset=utf-8')
    c.header('Cache-Control', 'no-cache')
    c.header('Service-Worker-Allowed', '/kiosk')
    return c.body(`const kioskFiles=${JSON.stringify(files)},kioskBuild="${build}";\n${worker}`)
  })
  .get('/assets/:file', (c) => builtFile(c, `/kiosk/assets/${c.req.param('file')}`, keptForEver))
  .get('/:file{manifest\\.webmanifest|icon(-[0-9]+)?\\.(png|svg)}', (c) =>
    builtFile(c, `/kiosk/${c.req.param('file')}`, 'no-cache'),
  )

/** The built page with this program's version in it, by which the tablet names itself. */
async function pageText(c: Context<Env>): Promise<string> {
  const page = await builtText(c, '/kiosk/index.html')
  return page.replace('</head>', `<meta name="version" content="${codeVersion}"></head>`)
}
