import { get } from 'node:http'
import { join } from 'node:path'
import { crowd, request } from '../load.ts'
import { serveNginx } from '../nginx.ts'
import type { Page } from '../programs/bare.ts'
import { besideOf, type Row } from '../row.ts'
import { command, ours, serve, serveBare } from '../servers.ts'

type Asked = { readonly folder: string; readonly seconds: number; readonly rounds: number }

/** Forms a second, compressed as browsers ask for them, beside a bare server and beside nginx that have the same bytes ready. */
export async function form({ folder, seconds, rounds }: Asked): Promise<Row[]> {
  const file = join(folder, 'form.db')
  command(file, 'migrate')
  const { code } = command(file, 'touchpoint', 'add', '--procedure', '2.000815')
  const [server, bare] = [await serve(ours, file), await serveBare()]
  const page = await pageOf(server.port, `/k/${code}`)
  bare.show(page)
  const nginx = await serveNginx(page)
  for (const one of [bare, ...(nginx ? [nginx] : [])]) mustBeLike(page, await pageOf(one.port, `/k/${code}`))

  const requests = [request('GET', `/k/${code}`, accepted)]
  const rows: Row[] = []
  for (const connections of [32, 256]) {
    const send = async (port: number) => (await crowd({ port, connections, seconds, requests }, '200')).perSecond
    const runs: Run[] = []
    for (let round = 0; round < rounds; round++)
      runs.push({
        ours: await send(server.port),
        bare: await send(bare.port),
        ...(nginx && { nginx: await send(nginx.port) }),
      })
    rows.push(...rowsOf(connections, runs))
  }
  bare.stop()
  await Promise.all([server.stop(), nginx?.stop()])
  return rows
}

type Run = { readonly ours: number; readonly bare: number; readonly nginx?: number }

function rowsOf(connections: number, runs: readonly Run[]): Row[] {
  const beside = (baseline: keyof Run, name: string): Row => ({
    measure: `form page, ${connections} connections, beside ${name}`,
    unit: '/s',
    goal: { least: 0.4 },
    ...besideOf(runs, baseline),
  })
  const rows = [beside('bare', 'the same bytes')]
  return 'nginx' in (runs[0] ?? {}) ? [...rows, beside('nginx', 'nginx with the same bytes in a file')] : rows
}

const accepted = { 'Accept-Encoding': 'gzip, deflate, br', 'Accept-Language': 'vi-VN,vi;q=0.9,en;q=0.8' }
/** What the connection adds by itself. */
const ofConnection = ['connection', 'keep-alive', 'date', 'transfer-encoding']

/** The page as it came, compressed, headers and all. */
function pageOf(port: number, path: string) {
  return new Promise<Page>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, headers: accepted }, async (res) => {
      const chunks: Buffer[] = []
      for await (const chunk of res) chunks.push(chunk)
      const body = Buffer.concat(chunks)
      const told = Object.entries(res.headers).filter(([name]) => !ofConnection.includes(name))
      const headers = { ...Object.fromEntries(told.map(([name, value]) => [name, String(value)])) }
      resolve({ headers: { ...headers, 'content-length': String(body.length) }, base64: body.toString('base64') })
    }).once('error', reject)
  })
}

/** What is measured beside ours sends the very bytes, under every header ours has. @throws Error */
function mustBeLike(page: Page, other: Page): void {
  const missing = Object.keys(page.headers).filter((name) => other.headers[name] !== page.headers[name])
  if (other.base64 !== page.base64 || missing.length > 0)
    throw new Error(`what is beside our form is another page; headers that differ: ${missing.join(', ')}`)
}
