import { type BatchSummary, excludeBatch, readBatches, releaseBatch } from '../../db/queries/batches.ts'
import { addDeed } from '../../db/queries/deeds.ts'
import { Problem } from '../problems/problem.ts'
import type { World } from '../world.ts'
import { checkedReason } from './exclusion.ts'

type Acting = Pick<World, 'db' | 'now'>
type Looked = { readonly batch: string; readonly reason: string }

/**
 * Counts the held answers of a batch, because somebody has looked, for a written reason.
 *
 * @returns how many
 * @throws Problem batchUnknown, fieldRefused naming `reason`
 */
export async function countBatch({ db, now }: Acting, { batch, reason }: Looked, by: string): Promise<number> {
  const why = checkedReason(reason)
  await batchNamed(db, batch)
  const at = now()
  const answers = await releaseBatch(db, { batch, at, by })
  await addDeed(db, { at, by, what: 'batch-counted', subject: JSON.stringify({ batch, answers, reason: why }) })
  return answers
}

/**
 * Leaves every answer of a batch out of the figures as one, for a written reason; each
 * stands in the list of what is left out, and can be taken back.
 *
 * @returns how many
 * @throws Problem batchUnknown, fieldRefused naming `reason`
 */
export async function leaveBatchOut({ db, now }: Acting, { batch, reason }: Looked, by: string): Promise<number> {
  const why = checkedReason(reason)
  await batchNamed(db, batch)
  const at = now()
  const answers = await excludeBatch(db, { batch, at, by, reason: why })
  await addDeed(db, { at, by, what: 'batch-excluded', subject: JSON.stringify({ batch, answers }) })
  return answers
}

async function batchNamed(db: World['db'], batch: string): Promise<BatchSummary> {
  const found = (await readBatches(db, 0, Number.MAX_SAFE_INTEGER)).find((one) => one.batch === batch)
  if (!found) throw new Problem('batchUnknown', {})
  return found
}
