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

/**
 * A page that works without network, and the files it is installed from, under `/<name>`. Nothing here is secret; what it asks
 * of the API is. Its worker is one program for all of them, told before it which page and files are its own.
 */
export const shellPage = (name: 'kiosk' | 'interviewer') =>
  new Hono<Env>()
    .get('/', async (c) => {
      c.header('Content-Security-Policy', pagePolicy)
      c.header('Cache-Control', 'no-cache')
      return c.html(await pageText(c, name))
    })
    .get('/sw.js', async (c) => {
      const page = await pageText(c, name)
      const worker = await builtText(c, '/kiosk/worker.js')
      const named = [...page.matchAll(/(?:src|href)="(\/[a-z]+\/[^"]+)"/g)].map(([, file]) => file)
      const files = [`/${name}`, ...new Set(named)]
      const build = createHash('sha256').update(page).update(worker).digest('hex').slice(0, 16)
      // What a worker may fetch is its own policy's to say, not the page's.
      c.header('Content-Security-Policy', policy({ 'connect-src': "'self'" }))
      c.header('Content-Type', 'text/javascript; charset=utf-8')
      c.header('Cache-Control', 'no-cache')
      c.header('Service-Worker-Allowed', `/${name}`)
      const own = `const shellName="${name}",shellFiles=${JSON.stringify(files)},shellBuild="${build}";`
      return c.body(`${own}\n${worker}`)
    })
    .get('/assets/:file', (c) => builtFile(c, `/${name}/assets/${c.req.param('file')}`, keptForEver))

/** The built page with this program's version in it, by which a tablet names itself. */
async function pageText(c: Context<Env>, name: string): Promise<string> {
  const page = await builtText(c, `/${name}/index.html`)
  return page.replace('</head>', `<meta name="version" content="${codeVersion}"></head>`)
}
