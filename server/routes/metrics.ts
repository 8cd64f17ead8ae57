import { Hono } from 'hono'
import type { Env } from '../world/world.ts'

/** How the system stands, for Prometheus. */
export const metrics = new Hono<Env>().get('/', async (c) => {
  const { metricsText } = await import('./metrics-text.ts')
  return c.text(await metricsText(c.var.world), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
})
