import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { createMiddleware } from 'hono/factory'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX as compressible } from 'hono/utils/compress'
import { takesEncoding } from './takes-encoding.ts'

type Fetch = (request: Request, env: object) => Response | Promise<Response>

/**
 * The same answers, compressed for whoever takes that: what never changes once,
 * by brotli; everything else as it goes, by gzip. Streams of events, and answers
 * that come compressed already, pass as they are.
 */
export const compressed = (fetch: Fetch) =>
  new Hono<{ Bindings: object }>()
    .use(whereItPays)
    .use(immutableOnce())
    .all('*', (c) => fetch(c.req.raw, c.env)).fetch

const gzip = compress({ encoding: 'gzip' })

/** What the API answers to a POST is a line; pages are worth it, whatever they answer. */
const whereItPays = createMiddleware((c, next) =>
  c.req.method === 'POST' && c.req.path.startsWith('/api/') ? next() : gzip(c, next),
)

/** Built files carry a hash of their content in the name: each is compressed at its first request and kept. */
function immutableOnce() {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  return createMiddleware(async (c, next) => {
    await next()
    if (c.req.method !== 'GET' || !isFixed(c.res) || !takesEncoding(c.req.header('Accept-Encoding'), 'br')) return
    const pressed = kept.get(c.req.path) ?? c.res.arrayBuffer().then(brotli)
    kept.set(c.req.path, pressed)
    c.res = new Response(await pressed, c.res)
    c.header('Content-Encoding', 'br')
    c.header('Vary', 'Accept-Encoding')
  })
}

const isFixed = ({ ok, headers }: Response): boolean =>
  ok && /\bimmutable\b/.test(headers.get('Cache-Control') ?? '') && compressible.test(headers.get('Content-Type') ?? '')

const brotliOf = promisify(brotliCompress)
const brotli = async (bytes: ArrayBuffer) => new Uint8Array(await brotliOf(bytes))
