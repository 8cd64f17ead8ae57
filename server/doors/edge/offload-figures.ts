import { getPath } from 'hono/utils/url'
import type { Thread } from '../thread.ts'

type Fetch = (request: Request, env: object) => Response | Promise<Response>

/** A request as it crosses to the thread: nothing that is computed long has a body. */
export type OffloadedRequest = { readonly url: string; readonly headers: readonly [string, string][] }
export type OffloadedAnswer = {
  readonly status: number
  readonly headers: [string, string][]
  readonly body: ArrayBuffer
}

/** What is computed from everything that was answered; each takes the processor for as long as many citizens do. */
const computed = /^\/(api\/v1\/(documents|figures|publications)|desk\/preview)(\/|$)/

/**
 * The same answers, but what is computed long is answered by a thread, so that no
 * citizen waits for a figure. Should the thread end, what it was asked is asked of
 * `fetch`.
 *
 * Not there for speed but for isolation: the bench (`--only isolation`) holds how long citizens
 * wait while figures are asked for without a pause to three times what they wait alone.
 *
 * @param thread runs figures-thread.ts
 */
export function offloadFigures(fetch: Fetch, thread: Thread<OffloadedRequest, OffloadedAnswer>): Fetch {
  return async (request, env) => {
    if (request.method !== 'GET' || !computed.test(getPath(request))) return fetch(request, env)
    const answered = await thread.ask({ url: request.url, headers: [...request.headers] })
    if (!answered) return fetch(request, env)
    const { status, headers, body } = answered
    return new Response(body, { status, headers })
  }
}
