import { join } from 'node:path'
import { answersAt } from '../answers.ts'
import { crowd, request } from '../load.ts'
import { serveNginx } from '../nginx.ts'
import { median } from '../quantile.ts'
import { besideOf, type Row } from '../row.ts'
import { oneCommitEach, ours, serve, serveBare } from '../servers.ts'

type Asked = { readonly folder: string; readonly seconds: number; readonly rounds: number }

/** Answers a second through the JSON API beside the bare server, beside nginx, and beside ourselves with a commit each. */
export async function submission({ folder, seconds, rounds }: Asked): Promise<Row[]> {
  const places = [join(folder, 'ours.db'), join(folder, 'one-commit-each.db')] as const
  const bodies = await Promise.all(places.map(answersAt))
  const requests = bodies.map((some) => some.map((body) => request('POST', '/api/v1/responses', {}, body)))
  const [bare, nginx] = [await serveBare(), await serveNginx()]
  const servers = [await serve(ours, places[0]), await serve(oneCommitEach, places[1])] as const
  // A server that runs for months is compiled; one just started is not.
  for (const [i, { port }] of servers.entries())
    await crowd({ port, connections: 64, seconds: 8, requests: requests[i] ?? [] }, '201')

  const rows: Row[] = []
  for (const connections of [32, 256]) {
    const runs: Run[] = []
    const send = (port: number, sent: readonly string[] = []) =>
      crowd({ port, connections, seconds, requests: sent }, '201')
    for (let round = 0; round < rounds; round++) {
      const mine = await send(servers[0].port, requests[0])
      const { perSecond: theirs } = await send(bare.port, requests[0])
      const least = nginx && { nginx: (await send(nginx.port, requests[0])).perSecond }
      const { perSecond: each } = await send(servers[1].port, requests[1])
      runs.push({ ours: mine.perSecond, p99: mine.p99, bare: theirs, each, ...least })
    }
    rows.push(...rowsOf(connections, runs))
  }
  bare.stop()
  await Promise.all([...servers, ...(nginx ? [nginx] : [])].map((server) => server.stop()))
  return rows
}

type Run = {
  readonly ours: number
  readonly p99: number
  readonly bare: number
  readonly each: number
  readonly nginx?: number
}

function rowsOf(connections: number, runs: readonly Run[]): Row[] {
  const name = `answers stored, ${connections} connections`
  const beside = (baseline: keyof Run, what: string, least?: number): Row => ({
    measure: `${name}, beside ${what}`,
    unit: '/s',
    ...besideOf(runs, baseline),
    ...(least && { goal: { least } }),
  })
  // No goal beside nginx: it reads no body and stores nothing, and says how far off the upper line is.
  const nginx = 'nginx' in (runs[0] ?? {}) ? [beside('nginx', 'nginx that returns 201')] : []
  return [
    beside('bare', 'bare node:http', 0.15),
    ...nginx,
    beside('each', 'one commit each', 4),
    { measure: `${name}, p99`, ours: median(runs.map(({ p99 }) => p99)), unit: 'ms' },
  ]
}
