import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileClient, fileDb } from '../../db/open-file.ts'
import { type Random, randomOf } from '../simulate/random.ts'
import { opening } from '../world.ts'
import { everybody } from './actors/index.ts'
import { audit } from './audit.ts'
import { newLedger } from './ledger.ts'
import { newNetwork } from './network.ts'
import { type Actor, between, type Machine } from './play.ts'
import { type Door, newServer } from './server.ts'
import { newTimeline, type Timeline } from './timeline.ts'
import { newWard, type Place } from './ward.ts'

const minute = 60_000
/** So long there are troubles; then everything works, and whoever still waits has this much time. */
const [troubles, rest] = [2 * minute, 40 * minute]

export type Changes = {
  /** Stands before the app. */
  readonly door?: Door
  /** Who plays a part, if not everybody. */
  readonly actors?: readonly Actor[]
  /** Done to the database before it begins. */
  readonly spoil?: (db: ReturnType<typeof fileDb>) => Promise<unknown>
}

/** How a run ended: what was wrong, how much was stored, and what happened, in its order. */
export type Ended = {
  readonly wrong: readonly string[]
  readonly sent: number
  readonly acknowledged: number
  readonly story: readonly string[]
}

/**
 * Two minutes of a ward in which nothing can be relied on, by one seed: people and a tablet send answers over a bad
 * line to a server that is killed and started again; then all works, and what lies in the database is compared with
 * what they were told. The same seed is the same run, to the last event.
 */
export async function run(seed: string, { door = (fetch) => fetch, actors, spoil }: Changes = {}): Promise<Ended> {
  const { client, place, close } = await wardInFile()
  try {
    await spoil?.(fileDb(client))
    const timeline = newTimeline(opening)
    const calmFrom = timeline.now() + troubles
    const { story, tell } = storyOf(timeline, place)
    const of = (name: string) => randomOf(`${seed} ${name}`)
    const server = newServer({ client, timeline, random: of('disk'), calmFrom, tell, door })
    const network = newNetwork({ timeline, random: of('network'), calmFrom, answering: server.answer, tell })
    const ledger = newLedger()
    const machine = (one: Machine) => onAndOff(one, { timeline, random: of(one.name), calmFrom, tell })
    machine(server)
    for (const actor of actors ?? (await everybody()))
      actor.begin({ timeline, network, ledger, place, random: of(actor.name), calmFrom, machine })

    timeline.at(calmFrom, () => tell('everything works again'))
    const isOver = () => timeline.now() >= calmFrom && ledger.waiting().length === 0
    await timeline.until(isOver, calmFrom + rest)
    server.kill()
    const late = ledger.waiting().map((who) => `${who} still waits`)
    const wrong = [...late, ...(await audit(fileDb(client), ledger))]
    return { wrong, sent: ledger.sent.size, acknowledged: ledger.acknowledged.size, story }
  } finally {
    close()
  }
}

/** A ward in a file of its own, gone when it is closed. */
async function wardInFile() {
  const { file, place } = await newWard()
  const folder = mkdtempSync(join(tmpdir(), 'sipas-simulated-'))
  writeFileSync(join(folder, 'ward.db'), file)
  const client = await fileClient(`file:${join(folder, 'ward.db')}`)
  // Processes die here and the machine does not: what the disk is asked to keep, it keeps.
  await client.execute('PRAGMA synchronous = OFF')
  const close = () => {
    client.close()
    rmSync(folder, { recursive: true })
  }
  return { client, place, close }
}

/** What happened, with the seconds since the beginning; the code of the touchpoint is another each time a ward is made. */
function storyOf({ now }: Timeline, { touchpoint }: Place) {
  const story: string[] = []
  const tell = (line: string) =>
    void story.push(`${((now() - opening) / 1000).toFixed(3)} ${line.replaceAll(touchpoint, 'code')}`)
  return { story, tell }
}

type Power = {
  readonly timeline: Timeline
  readonly random: Random
  readonly calmFrom: number
  readonly tell: (line: string) => void
}

/** Switches a machine on, and off and on again, as long as there are troubles: at any moment, or in the middle of something. */
function onAndOff({ name, start, kill, whenBusy }: Machine, { timeline, random, calmFrom, tell }: Power): void {
  const on = () => {
    tell(`${name} starts`)
    start()
    timeline.after(between(random, 500, minute), random() < 0.5 ? off : () => whenBusy(soonOff))
  }
  const soonOff = () => void timeline.after(between(random, 0, 60), off)
  const off = () => {
    if (timeline.now() >= calmFrom) return
    tell(`${name} is killed`)
    kill()
    timeline.after(between(random, 100, 15_000), on)
  }
  on()
}
