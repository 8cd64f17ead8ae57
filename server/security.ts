import { createHash } from 'node:crypto'
import { csrf } from 'hono/csrf'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { Problem } from './problem.ts'
import type { Env } from './world.ts'

/**
 * Headers for every answer. An answer that brings no policy of its own may load
 * nothing at all. The referrer stays within the site: with none at all a browser
 * would send our own forms with an empty origin.
 */
export const security = createMiddleware<Env>(async (c, next) => {
  await plainHeaders(c, next)
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', policy({}))
})

const plainHeaders = secureHeaders({ referrerPolicy: 'same-origin', xFrameOptions: 'DENY' })

type Sources = { readonly [directive: string]: string }

/** A Content-Security-Policy that allows only what is named. */
export const policy = (sources: Sources): string =>
  Object.entries({
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...sources,
  })
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join('; ')

const hashes = new Map<string, string>()

/** The source expression that allows exactly this inline style or script. */
export function hashSource(inline: string): string {
  const known = hashes.get(inline)
  if (known) return known
  const source = `'sha256-${createHash('sha256').update(inline).digest('base64')}'`
  hashes.set(inline, source)
  return source
}

/** Refuses a change that another site asks a signed-in browser to make. */
export const sameSite = createMiddleware<Env>(async (c, next) => {
  try {
    await fromSameOrigin(c, next)
  } catch (error) {
    throw error instanceof HTTPException && error.status === 403 ? new Problem('crossSite', {}) : error
  }
})
/** Behind a proxy the request's own scheme may be wrong; the address citizens reach is right too. */
const fromSameOrigin = csrf({
  origin: (origin, c) => [new URL(c.req.url).origin, c.var.world.baseUrl].includes(origin),
})
