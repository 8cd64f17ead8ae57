import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { csrf } from 'hono/csrf'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'
import { overTls } from './over-tls.ts'

/**
 * Headers for every answer. An answer that brings no policy of its own may load
 * nothing at all. The referrer stays within the site: with none at all a browser
 * would send our own forms with an empty origin.
 */
export const security = createMiddleware<Env>(async (c, next) => {
  await (overTls(c) ? headersOverTls : headers)(c, next)
  // Not by c.header(): once there is an answer, that copies it, which costs more than making it.
  if (!c.res.headers.has('Content-Security-Policy')) c.res.headers.set('Content-Security-Policy', nothingAllowed)
})

/** Without those that only browsers heed which open none of our pages: each page is to stay light. */
const common = {
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
}
const headers = secureHeaders({ ...common, strictTransportSecurity: false })
/** Two years: a browser that was here once never comes over a plain line again. */
const headersOverTls = secureHeaders({ ...common, strictTransportSecurity: 'max-age=63072000' })

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

const nothingAllowed = policy({})

const hashes = new Map<string, string>()

/** The source expression that allows exactly this inline style or script. */
export function hashSource(inline: string): string {
  const known = hashes.get(inline)
  if (known) return known
  const source = `'sha256-${createHash('sha256').update(inline).digest('base64')}'`
  hashes.set(inline, source)
  return source
}

/**
 * Refuses a change that another site asks a signed-in browser to make: by what the
 * browser itself says of the two, which no page can write and no proxy changes; by the
 * origin it names; and where it names none, by what a form of another site could send.
 */
export const sameSite = createMiddleware<Env>(async (c, next) => {
  const origin = c.req.header('Origin')
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
  const isSaidOurs = c.req.header('Sec-Fetch-Site') === 'same-origin'
  if (changes && origin !== undefined && !isSaidOurs && !isOurs(origin, c)) throw new Problem('crossSite', {})
  try {
    await fromSameOrigin(c, next)
  } catch (error) {
    throw error instanceof HTTPException && error.status === 403 ? new Problem('crossSite', {}) : error
  }
})

/**
 * Refuses what the page of another site makes a visitor's browser send to a citizen's form. Browsers say so
 * themselves; older ones do not, and what they send has no form of ours behind it.
 */
export const notCrossSite = createMiddleware<Env>(async (c, next) => {
  if (c.req.method === 'POST' && c.req.header('Sec-Fetch-Site') === 'cross-site')
    throw new Problem('sentFromElsewhere', {})
  await next()
})

const fromSameOrigin = csrf({ origin: isOurs })

/** Behind a proxy the request's own scheme may be wrong, its host is not; the address citizens reach is right too. */
function isOurs(origin: string, c: Context<Env>): boolean {
  const { host } = new URL(c.req.url)
  return [`http://${host}`, `https://${host}`, c.var.world.baseUrl].includes(origin)
}
