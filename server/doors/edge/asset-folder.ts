import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Beside the built program, which is one folder below; not beside this source. */
const folder = fileURLToPath(new URL('../client/', import.meta.url))

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * A file of the built desk, from dist/client beside the built server; nothing outside it.
 * Not there for speed: the Worker has its files from its platform, Node reads them here,
 * and a browser asks for each only once.
 */
export async function assetFrom(path: string): Promise<Response | undefined> {
  const place = normalize(join(folder, path))
  if (!place.startsWith(folder)) return undefined
  try {
    return new Response(await readFile(place), {
      headers: { 'Content-Type': types[extname(place)] ?? 'application/octet-stream' },
    })
  } catch {
    return undefined
  }
}
