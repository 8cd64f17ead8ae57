import { openHttp } from '../db/open-http.ts'
import { createApp } from './app.ts'
import { newLimits } from './limits/limits.ts'
import { tidy } from './tidy.ts'
import type { World } from './world.ts'

type Bindings = {
  readonly DATABASE_URL: string
  readonly DATABASE_AUTH_TOKEN?: string
  readonly APP_SECRET: string
  readonly FORMER_SECRETS?: string
  readonly BASE_URL?: string
  readonly SENSITIVE_QUESTIONS?: string
  readonly ASSETS: { readonly fetch: (url: URL) => Promise<Response> }
}

/** Each isolate counts for itself. */
const limits = newLimits()

/** A Worker may not share a connection between requests, so each request opens its own. */
const worldOf = (env: Bindings): World => ({
  db: openHttp(env.DATABASE_URL, env.DATABASE_AUTH_TOKEN),
  now: Date.now,
  secret: env.APP_SECRET,
  formerSecrets: env.FORMER_SECRETS?.split(/[\s,]+/).filter(Boolean) ?? [],
  baseUrl: env.BASE_URL?.replace(/\/+$/, ''),
  sensitiveQuestions: env.SENSITIVE_QUESTIONS === 'on',
  limits,
  clientOf: (c) => c.req.header('CF-Connecting-IP') ?? '',
  asset: async (path) => {
    const found = await env.ASSETS.fetch(new URL(path.replace(/index\.html$/, ''), 'https://assets'))
    return found.ok ? found : undefined
  },
  log: (line) => console.log(JSON.stringify(line)),
})

const app = createApp(({ env }: { env: Bindings }) => worldOf(env))

export default {
  fetch: app.fetch,
  /** Deletes what was kept for a time only, as often as wrangler.toml says. */
  scheduled: async (_: unknown, env: Bindings) => void (await tidy(worldOf(env))),
}
