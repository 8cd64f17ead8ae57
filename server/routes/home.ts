import { Hono } from 'hono'
import { builtFile } from '../http/static-files.ts'
import { homePage } from '../pages/home-page.tsx'
import type { Env } from '../world/world.ts'

/** What browsers and those who show a link ask for by themselves, and which of the tablet's icons they get. */
const icons: { readonly [file: string]: string } = {
  'icon.png': '/kiosk/icon-512.png',
  'favicon.ico': '/kiosk/icon-192.png',
  'apple-touch-icon.png': '/kiosk/icon-192.png',
  'apple-touch-icon-precomposed.png': '/kiosk/icon-192.png',
}
const forADay = 'public, max-age=86400'

/**
 * The front door, what we promise about privacy, and what robots may read. Pages
 * behind a code say noindex for themselves: a robot that may not read them could
 * not know.
 */
export const home = new Hono<Env>()
  .get('/', homePage)
  // Much text that few read: no isolate need have it before it answers a citizen.
  .get('/rieng-tu', async (c) => (await import('../pages/privacy-page.tsx')).privacyPage(c))
  .get('/phan-anh', async (c) => (await import('../pages/ways-page.tsx')).waysPage(c))
  .get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /api/\nDisallow: /desk\nDisallow: /kiosk\n'))
  .get(`/:file{${Object.keys(icons).join('|').replaceAll('.', '\\.')}}`, (c) =>
    builtFile(c, icons[c.req.param('file')] ?? '', forADay),
  )
