import { Hono } from 'hono'
import type { Env } from '../world.ts'

/** What this interface is, for whoever writes a program against it. */
export const openapi = new Hono<Env>().get('/openapi.json', async (c) => {
  const { openApi } = await import('../openapi.ts')
  const address = c.var.world.baseUrl ?? new URL(c.req.url).origin
  c.header('Cache-Control', 'public, max-age=3600')
  return c.json(openApi(address))
})
