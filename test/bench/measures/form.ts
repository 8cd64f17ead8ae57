import { get } from 'node:http'
import { join } from 'node:path'
import { crowd, request } from '../load.ts'
import { median } from '../quantile.ts'
import type { Row } from '../row.ts'
import { command, ours, serve, serveBare } from '../servers.ts'

type Asked = { readonly folder: string; readonly seconds: number; readonly rounds: number }

/** Forms a second, compressed as browsers ask for them, beside a bare server that has the same bytes ready. */
export async function form({ folder, seconds, rounds }: Asked): Promise<Row[]> {
  const file = join(folder, 'form.db')
  command(file, 'migrate')
  const { code } = command(file, 'touchpoint', 'add', '--procedure', '2.000815')
  const [server, bare] = [await serve(ours, file), await serveBare()]
  bare.show(await pageOf(server.port, `/k/${code}`))

  const requests = [request('GET', `/k/${code}`, accepted)]
  const rows: Row[] = []
  for (const connections of [32, 256]) {
    const runs: { ours: number; bare: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const mine = await crowd({ port: server.port, connections, seconds, requests }, '200')
      const theirs = await crowd({ port: bare.port, connections, seconds, requests }, '200')
      runs.push({ ours: mine.perSecond, bare: theirs.perSecond })
    }
    const measured = {
      ours: median(runs.map(({ ours }) => ours)),
      baseline: median(runs.map(({ bare }) => bare)),
      ratio: median(runs.map(({ ours, bare }) => ours / bare)),
    }
    const measure = `form page, ${connections} connections, beside the same bytes`
    rows.push({ measure, unit: '/s', ...measured, goal: { least: 0.4 } })
  }
  bare.stop()
  await server.stop()
  return rows
}

const accepted = { 'Accept-Encoding': 'gzip, deflate, br', 'Accept-Language': 'vi-VN,vi;q=0.9,en;q=0.8' }
/** What the connection adds by itself. */
const ofConnection = ['connection', 'keep-alive', 'date', 'transfer-encoding']

/** The page as it came, compressed, headers and all. */
function pageOf(port: number, path: string) {
  return new Promise<{ headers: Record<string, string>; base64: string }>((resolve, reject) => {
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
