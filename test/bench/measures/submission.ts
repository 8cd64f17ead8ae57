import { join } from 'node:path'
import { answersAt } from '../answers.ts'
import { crowd, request } from '../load.ts'
import { median } from '../quantile.ts'
import type { Row } from '../row.ts'
import { oneCommitEach, ours, serve, serveBare } from '../servers.ts'

type Asked = { readonly folder: string; readonly seconds: number; readonly rounds: number }

/** Answers a second through the JSON API beside the bare server, and beside ourselves with a commit each. */
export async function submission({ folder, seconds, rounds }: Asked): Promise<Row[]> {
  const places = [join(folder, 'ours.db'), join(folder, 'one-commit-each.db')] as const
  const bodies = await Promise.all(places.map(answersAt))
  const requests = bodies.map((some) => some.map((body) => request('POST', '/api/v1/responses', {}, body)))
  const bare = await serveBare()
  const servers = [await serve(ours, places[0]), await serve(oneCommitEach, places[1])] as const
  // A server that runs for months is compiled; one just started is not.
  for (const [i, { port }] of servers.entries())
    await crowd({ port, connections: 64, seconds: 8, requests: requests[i] ?? [] }, '201')

  const rows: Row[] = []
  for (const connections of [32, 256]) {
    const runs: { ours: number; bare: number; each: number; p99: number }[] = []
    const send = (port: number, sent: readonly string[] = []) =>
      crowd({ port, connections, seconds, requests: sent }, '201')
    for (let round = 0; round < rounds; round++) {
      const mine = await send(servers[0].port, requests[0])
      const theirs = await send(bare.port, requests[0])
      const each = await send(servers[1].port, requests[1])
      runs.push({ ours: mine.perSecond, p99: mine.p99, bare: theirs.perSecond, each: each.perSecond })
    }
    rows.push(...rowsOf(connections, runs))
  }
  bare.stop()
  for (const server of servers) await server.stop()
  return rows
}

type Run = { readonly ours: number; readonly bare: number; readonly each: number; readonly p99: number }

function rowsOf(connections: number, runs: readonly Run[]): Row[] {
  const middle = (value: (run: Run) => number) => median(runs.map(value))
  const name = `answers stored, ${connections} connections`
  const mine = { ours: middle(({ ours }) => ours), unit: '/s' }
  return [
    {
      measure: `${name}, beside bare node:http`,
      ...mine,
      baseline: middle(({ bare }) => bare),
      ratio: middle(({ ours, bare }) => ours / bare),
      goal: { least: 0.15 },
    },
    {
      measure: `${name}, beside one commit each`,
      ...mine,
      baseline: middle(({ each }) => each),
      ratio: middle(({ ours, each }) => ours / each),
      goal: { least: 4 },
    },
    { measure: `${name}, p99`, ours: middle(({ p99 }) => p99), unit: 'ms' },
  ]
}
