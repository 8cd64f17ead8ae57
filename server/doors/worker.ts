import { openHttp } from '../../db/open-http.ts'
import { thanksSealed } from '../answers/thanks.ts'
import { createApp } from '../app.ts'
import { newLimits } from '../limits/limits.ts'
import type { World } from '../world/world.ts'
import { checkSettings, type GivenSettings, neededSecret, Unusable } from './settings.ts'
import { worldFrom } from './world-from.ts'

type Bindings = { readonly [setting: string]: unknown } & {
  readonly ASSETS: { readonly fetch: (url: URL) => Promise<Response> }
}

/** Each isolate counts for itself. */
const limits = newLimits()

/** A Worker may not share a connection between requests, so each request opens its own. */
function worldOf(env: Bindings): World {
  const settings = settingsOf(env)
  return worldFrom(settings, {
    db: openHttp(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN),
    now: Date.now,
    limits,
    // The next request may come to another isolate, which remembers nothing of this one.
    thanks: thanksSealed({ secret: settings.APP_SECRET, formerSecrets: settings.FORMER_SECRETS }),
    clientOf: (c) => c.req.header('CF-Connecting-IP') ?? '',
    asset: async (path) => {
      const found = await env.ASSETS.fetch(new URL(path.replace(/index\.html$/, ''), 'https://assets'))
      return found.ok ? found : undefined
    },
    log,
  })
}

const log = (line: object) => console.log(JSON.stringify(line))

/** Checked once for each environment, as on Node. @throws Unusable */
function settingsOf(env: Bindings) {
  const known = checked.get(env)
  if (known) return known
  const given = checkSettings(env)
  if (given.DATABASE_URL.startsWith('file:'))
    throw new Unusable(
      'Thiết lập DATABASE_URL không hợp lệ: trên Workers giá trị phải có dạng https://… hoặc libsql://….',
    )
  const settings = { ...given, APP_SECRET: neededSecret(given) }
  checked.set(env, settings)
  return settings
}
const checked = new WeakMap<Bindings, GivenSettings & { readonly APP_SECRET: string }>()

const app = createApp(({ env }: { env: Bindings }) => worldOf(env))

/** Nothing is served under settings that will not do; the log says in one sentence which, and how to mend it. */
const fetch: typeof app.fetch = async (request, env, context) => {
  try {
    settingsOf(env as Bindings)
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    log({ level: 'error', event: 'unusable', message: error.message })
    return new Response('Hệ thống chưa được thiết lập xong.\n', {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '300', 'Cache-Control': 'no-store' },
    })
  }
  return app.fetch(request, env, context)
}

export default {
  fetch,
  /** As often as wrangler.toml says. What it needs no citizen waits for. */
  scheduled: async (_: unknown, env: Bindings) => (await import('./hourly.ts')).hourly(worldOf(env)),
}
