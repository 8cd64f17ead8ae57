import { Hono } from 'hono'
import { addressOf } from '../http/address.ts'
import type { Env } from '../world.ts'

/** What this interface is, for whoever writes a program against it. */
export const openapi = new Hono<Env>().get('/openapi.json', async (c) => {
  const { openApi } = await import('../openapi.ts')
  c.header('Cache-Control', 'public, max-age=3600')
  return c.json(openApi(addressOf(c)))
})
