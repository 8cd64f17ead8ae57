import { type BatchSummary, excludeBatch, readBatches, releaseBatch } from '../../../db/queries/batches.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { type ActWorld, act } from '../act.ts'
import { checkedReason } from '../exclusions/exclusion.ts'

type Looked = { readonly batch: string; readonly reason: string }

/**
 * Counts the held answers of a batch, after a person has looked at them, for a written reason.
 *
 * @returns how many
 * @throws Problem batchUnknown, fieldRefused naming `reason`
 */
export async function countBatch(world: ActWorld, { batch, reason: given }: Looked, actor: Actor): Promise<number> {
  const { db, now } = world
  const reason = checkedReason(given)
  const detail = standingOf(await batchNamed(db, batch))
  const deed = { act: 'batch-counted', subject: ['batch', batch], reason, detail } as const
  return act(world, actor, deed, (line) => releaseBatch(db, { batch, at: now(), by: actor.by }, line))
}

/**
 * Leaves every answer of a batch out of the figures as one, for a written reason; each
 * stands in the list of what is left out, and can be taken back.
 *
 * @returns how many
 * @throws Problem batchUnknown, fieldRefused naming `reason`
 */
export async function leaveBatchOut(world: ActWorld, { batch, reason: given }: Looked, actor: Actor): Promise<number> {
  const { db, now } = world
  const reason = checkedReason(given)
  const detail = standingOf(await batchNamed(db, batch))
  const deed = { act: 'batch-excluded', subject: ['batch', batch], reason, detail } as const
  return act(world, actor, deed, (line) => excludeBatch(db, { batch, at: now(), by: actor.by, reason }, line))
}

const standingOf = ({ n, held, counted, excluded }: BatchSummary) => ({ n, held, counted, excluded })

async function batchNamed(db: World['db'], batch: string): Promise<BatchSummary> {
  const found = (await readBatches(db, 0, Number.MAX_SAFE_INTEGER)).find((one) => one.batch === batch)
  if (!found) throw new Problem('batchUnknown', {})
  return found
}
