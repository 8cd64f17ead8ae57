import { Hono } from 'hono'
import { homePage } from '../pages/home-page.tsx'
import type { Env } from '../world.ts'

/**
 * The front door, what we promise about privacy, and what robots may read. Pages
 * behind a code say noindex for themselves: a robot that may not read them could
 * not know.
 */
export const home = new Hono<Env>()
  .get('/', homePage)
  // Much text that few read: no isolate need have it before it answers a citizen.
  .get('/rieng-tu', async (c) => (await import('../pages/privacy-page.tsx')).privacyPage(c))
  .get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /api/\nDisallow: /desk\nDisallow: /kiosk\n'))
