import { tidyHourly } from '../acts/retention/tidy.ts'
import { settleComments } from '../comments/settle.ts'
import { describeError } from '../world/describe-error.ts'
import type { World } from '../world/world.ts'
import { keepHead } from './log-heads.ts'
import type { nightlyBackupOf } from './nightly-backup.ts'

type Kept = { readonly file?: string | undefined; readonly backups: ReturnType<typeof nightlyBackupOf> }

/**
 * What is done every hour, and at the start: the head of the log is told to a file beside the database, a copy is made
 * where one is due, what was kept for a time only is deleted, and comments that may be read are released, so that
 * nobody who reads waits for it. A failure is logged; the next hour tries again.
 */
export async function keepHourly(world: World, { file, backups }: Kept): Promise<void> {
  if (file) hourly(() => told(world, 'log head not kept', keepHead(world.db, file)))
  if (backups) hourly(backups.run)
  await tidyHourly(world)
  hourly(() => told(world, 'comments not released', settleComments(world)))
}

const told = (world: World, event: string, work: Promise<unknown>): Promise<void> =>
  work.then(
    () => {},
    (error: unknown) => world.log({ level: 'error', event, ...describeError(error) }),
  )

/** Now, and every hour from then on. */
function hourly(work: () => Promise<void>): void {
  setInterval(work, 60 * 60 * 1000).unref()
  void work()
}
