import type { Client } from '@libsql/client'
import { fileDb } from '../../db/open-file.ts'
import { createApp } from '../../server/app.ts'
import type { Random } from '../simulate/random.ts'
import { worldOver } from '../world.ts'
import { simulatedDisk } from './disk.ts'
import type { Received, Sent } from './network.ts'
import { newLife, type Timeline } from './timeline.ts'

/** How requests come to the app; a test may put a door of its own before it, to see that it is found out. */
export type Door = (fetch: Fetch) => Fetch
export type Fetch = (request: Request) => Promise<Response>

type Housing = {
  readonly client: Client
  readonly timeline: Timeline
  readonly random: Random
  readonly calmFrom: number
  readonly tell: (line: string) => void
  readonly door: Door
}

/** The server: the whole app, made anew over the same file each time it is started. What it had in memory goes with it. */
export function newServer({ client, timeline, random, calmFrom, tell, door }: Housing) {
  let running: ReturnType<typeof open> | undefined
  const busy: (() => void)[] = []

  const open = () => {
    const life = newLife('server')
    const disk = simulatedDisk(client, { timeline, random, life, calmFrom, tell })
    const world = worldOver(fileDb(disk.client), { now: timeline.now })
    const app = createApp(() => world)
    const under = new Set<() => void>()
    return { life, disk, under, fetch: door(async (request) => app.fetch(request)) }
  }
  timeline.waitsWhile(() => running !== undefined && running.under.size > 0 && running.disk.waiting() === 0)

  const answer = (sent: Sent): Promise<Received> | undefined => {
    const { under, fetch } = running ?? {}
    if (!under || !fetch) return undefined
    if (sent.method === 'POST') for (const act of busy.splice(0)) act()
    return new Promise((resolve, reject) => {
      const died = () => reject(new Error('the server died'))
      under.add(died)
      read(fetch(requestOf(sent)))
        .then(resolve, reject)
        .finally(() => under.delete(died))
    })
  }
  const start = () => {
    running ??= open()
  }
  const kill = () => {
    if (!running) return
    const { life, under } = running
    running = undefined
    life.ended = true
    for (const died of under) died()
  }
  return { name: 'server', start, kill, answer, whenBusy: (act: () => void) => void busy.push(act) }
}

const requestOf = ({ method, path, headers, body }: Sent) =>
  new Request(`http://ward.test${path}`, { method, headers, ...(body !== undefined && { body }) })

async function read(answer: Promise<Response>): Promise<Received> {
  const response = await answer
  return { status: response.status, headers: [...response.headers], body: await response.text() }
}
