import { Worker } from 'node:worker_threads'
import { getPath } from 'hono/utils/url'

type Fetch = (request: Request, env: object) => Response | Promise<Response>

/** A request as it crosses to the thread: nothing that is computed long has a body. */
export type AskedBeside = {
  readonly number: number
  readonly url: string
  readonly headers: readonly [string, string][]
}
type Answered = {
  readonly number: number
  readonly status: number
  readonly headers: [string, string][]
  readonly body: ArrayBuffer
}

/** What is computed from everything that was answered; each takes the processor for as long as many citizens do. */
const computed = /^\/api\/v1\/(figures|publications)(\/|$)/

/**
 * The same answers, but what is computed long is answered by a thread, so that no
 * citizen waits for a figure. The thread starts when it is first needed. Should it
 * end, what it was asked is asked of `fetch`, and the next question starts another.
 *
 * @param program the built program of the thread: see figures-thread.ts
 */
export function beside(fetch: Fetch, program: URL): Fetch {
  let thread: ReturnType<typeof startThread> | undefined
  return async (request, env) => {
    if (request.method !== 'GET' || !computed.test(getPath(request))) return fetch(request, env)
    thread ??= startThread(program, () => {
      thread = undefined
    })
    const answered = await thread.ask(request)
    if (!answered) return fetch(request, env)
    const { status, headers, body } = answered
    return new Response(body, { status, headers })
  }
}

function startThread(program: URL, ended: () => void) {
  const worker = new Worker(program)
  const waiting = new Map<number, (answered: Answered | undefined) => void>()
  let asked = 0
  worker.unref()
  worker.on('message', (answered: Answered) => {
    waiting.get(answered.number)?.(answered)
    waiting.delete(answered.number)
  })
  // Without this an error in the thread would end the whole server; 'exit' follows it.
  worker.on('error', () => {})
  worker.once('exit', () => {
    ended()
    for (const answer of waiting.values()) answer(undefined)
  })
  return {
    /** @returns undefined when the thread ended before it answered */
    ask: ({ url, headers }: Request) =>
      new Promise<Answered | undefined>((resolve) => {
        const number = asked++
        waiting.set(number, resolve)
        worker.postMessage({ number, url, headers: [...headers] } satisfies AskedBeside)
      }),
  }
}
