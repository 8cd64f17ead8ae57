import type { Client, InArgs, InStatement, TransactionMode } from '@libsql/client'
import { onlyReads } from '../../db/safe-client.ts'
import type { Random } from '../simulate/random.ts'
import { between } from './play.ts'
import type { Life, Timeline } from './timeline.ts'

type Spindle = {
  readonly timeline: Timeline
  readonly random: Random
  readonly life: Life
  readonly calmFrom: number
  readonly tell: (line: string) => void
}

/** How often a write finds the disk full, and how often it is not known whether a write that failed was done. */
const trouble = { full: 0.02, unsure: 0.02 } as const

/**
 * The database as a process has it: one statement after the other, each taking its time. What was carried out is on
 * the disk, whether or not the process lived to hear of it; what was not when it died never will be.
 *
 * @returns the client, and how many calls wait for the disk
 */
export function simulatedDisk(client: Client, { timeline, random, life, calmFrom, tell }: Spindle) {
  let [free, waiting] = [0, 0]
  const happens = (what: keyof typeof trouble, writes: boolean) =>
    writes && random() < trouble[what] && timeline.now() < calmFrom

  const call = <T>(act: () => Promise<T>, writes: boolean): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting++
      free = Math.max(free, timeline.now()) + between(random, 0.1, writes ? 40 : 2)
      const hear = (told: () => void) => {
        const heard = () => {
          waiting--
          told()
        }
        free = Math.max(free, timeline.now() + between(random, 0.1, writes ? 40 : 2))
        timeline.at(free, heard, life)
      }
      const carryOut = async () => {
        if (happens('full', writes)) return hear(() => reject(failure('SQLITE_FULL')))
        const isUnsure = happens('unsure', writes)
        const done = await act().then(
          (result) => () => resolve(result),
          (error) => () => reject(error),
        )
        if (isUnsure) tell('the disk does not say whether it wrote')
        hear(isUnsure ? () => reject(failure('SQLITE_IOERR')) : done)
      }
      timeline.at(free, carryOut, life)
    })

  const simulated = Object.assign(Object.create(client) as Client, {
    execute: (statement: InStatement, args?: InArgs) =>
      call(
        () => (typeof statement === 'string' ? client.execute(statement, args) : client.execute(statement)),
        !onlyReads([statement]),
      ),
    batch: (statements: InStatement[], mode?: TransactionMode) =>
      call(() => client.batch(statements, mode), !onlyReads(statements)),
  })
  return { client: simulated, waiting: () => waiting }
}

const failure = (code: string) => Object.assign(new Error(code), { code })
