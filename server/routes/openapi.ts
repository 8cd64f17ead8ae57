import { Hono } from 'hono'
import { openApi } from '../openapi.ts'
import type { Env } from '../world.ts'

/** What this interface is, for whoever writes a program against it. */
export const openapi = new Hono<Env>().get('/openapi.json', (c) => {
  const address = c.var.world.baseUrl ?? new URL(c.req.url).origin
  c.header('Cache-Control', 'public, max-age=3600')
  return c.json(openApi(address))
})
