import { Hono } from 'hono'
import { builtText } from '../http/static-files.ts'
import { addressed } from '../openapi/addressed.ts'
import type { Env } from '../world/world.ts'

/** What this interface is, for whoever writes a program against it. */
export const openapi = new Hono<Env>().get('/openapi.json', async (c) => {
  const described = JSON.parse(await builtText(c, '/api/openapi.json'))
  c.header('Cache-Control', 'public, max-age=3600')
  return c.json(addressed(described, c.var.world.baseUrl))
})
