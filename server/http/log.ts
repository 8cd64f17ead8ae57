import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Env, LogLine } from '../world.ts'

/**
 * One line a request: the pattern of the address, never the address itself, and
 * nothing a person sent. Times in milliseconds.
 */
export const logged = createMiddleware<Env>(async (c, next) => {
  const { log, now } = c.get('world')
  const began = now()
  await next()
  log({
    level: c.res.status >= 500 ? 'error' : 'info',
    requestId: c.get('requestId'),
    method: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    ms: now() - began,
    ...(c.get('key') === undefined ? {} : { key: c.get('key') }),
  })
})

/**
 * Writes log lines, each with the time of its turn, all that one turn of the event loop brings
 * by one write: a write costs as much as a short request. What waits is written
 * before the process ends, however it does, unless it is killed.
 */
export function lineWriter(write: (text: string) => void) {
  let waiting: string[] = []
  let time = ''
  const flush = () => {
    if (waiting.length > 0) write(waiting.join('\n'))
    waiting = []
  }
  return {
    log(line: LogLine) {
      if (waiting.length === 0) {
        setImmediate(flush)
        time = new Date().toISOString()
      }
      waiting.push(`{"time":"${time}",${JSON.stringify(line).slice(1)}`)
    },
    flush,
  }
}

/**
 * What may be written down about an error: its kind, code and where it happened.
 * Never its message: Drizzle puts the bound values, such as a citizen's comment,
 * into it (drizzle-orm#5939).
 */
export function describeError(error: unknown): Omit<LogLine, 'level'> {
  if (!(error instanceof Error)) return { error: typeof error }
  const cause = error.cause instanceof Error ? error.cause : undefined
  const code = [error, cause].map((one) => (one && 'code' in one ? String(one.code) : '')).find((one) => one !== '')
  const where = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: error.name,
    cause: cause?.name,
    code,
    where: where
      ?.slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  }
}
