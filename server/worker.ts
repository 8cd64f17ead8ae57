import { openHttp } from '../db/open-http.ts'
import { createApp } from './app.ts'

type Bindings = {
  readonly DATABASE_URL: string
  readonly DATABASE_AUTH_TOKEN?: string
  readonly APP_SECRET: string
  readonly FORMER_SECRETS?: string
  readonly BASE_URL?: string
  readonly SENSITIVE_QUESTIONS?: string
  readonly ASSETS: { readonly fetch: (url: URL) => Promise<Response> }
}

/** A Worker may not share a connection between requests, so each request opens its own. */
const app = createApp(({ env }: { env: Bindings }) => ({
  db: openHttp(env.DATABASE_URL, env.DATABASE_AUTH_TOKEN),
  now: Date.now,
  secret: env.APP_SECRET,
  formerSecrets: env.FORMER_SECRETS?.split(/[\s,]+/).filter(Boolean) ?? [],
  baseUrl: env.BASE_URL?.replace(/\/+$/, ''),
  sensitiveQuestions: env.SENSITIVE_QUESTIONS === 'on',
  asset: async (path) => {
    const found = await env.ASSETS.fetch(new URL(path.replace(/index\.html$/, ''), 'https://assets'))
    return found.ok ? found : undefined
  },
  log: (line) => console.log(JSON.stringify(line)),
}))

export default { fetch: app.fetch }
