import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'
import { isNginxHere, runNginx } from '../running-nginx.ts'
import type { Page } from './programs/bare.ts'

export type Nginx = { readonly port: number; readonly stop: () => Promise<unknown> }

/**
 * nginx as the upper line, with a worker for each core: it answers a GET with a
 * file of the page's very bytes under the same headers, and a POST with 201, of which
 * it reads and stores nothing. It keeps no log, and connections are kept as
 * long as ours are.
 *
 * @returns undefined where nginx is not installed, which it says
 */
export async function serveNginx(page: Page = { headers: {}, base64: '' }): Promise<Nginx | undefined> {
  if (!isNginxHere()) {
    console.error('\n!!! No nginx: THE ROWS BESIDE NGINX WERE NOT MEASURED; “apt-get install nginx”.\n')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'sipas-nginx-'))
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages/page'), Buffer.from(page.base64, 'base64'))
  const port = await freePort()
  const end = await runNginx({ folder, port, main: 'worker_processes auto;', lines: linesOf(port, folder, page) })
  return { port, stop: () => end().then(() => rmSync(folder, { recursive: true })) }
}

/** As long as what the bare server answers. */
const stored = JSON.stringify({ id: '00000000-0000-7000-8000-000000000000', receipt: 'abcde-fghij' })

const linesOf = (port: number, folder: string, { headers }: Page) => `
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/pages;
    location /api/ {
      default_type application/json;
      return 201 ${quoted(stored)};
    }
    location / {
      types {}
      default_type ${quoted(headers['content-type'] ?? 'text/html')};
      etag off;
      ${added(headers)}
      try_files /page =404;
    }
  }`

/** What nginx says of itself. */
const itsOwn = ['content-type', 'content-length']

const added = (headers: Page['headers']): string =>
  Object.entries(headers)
    .filter(([name]) => !itsOwn.includes(name))
    .map(([name, value]) => `add_header ${name} ${quoted(value)};`)
    .join('\n      ')

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`
