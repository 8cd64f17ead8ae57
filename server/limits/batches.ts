import { addToBatch } from '../../db/queries/batches.ts'
import { newCode } from '../access/tokens.ts'
import { describeError } from '../http/log.ts'
import type { World } from '../world.ts'

/** Answers of one block belong together that come within so long of the first, in milliseconds. */
const span = 30 * 60_000
/** So many may share a number before anybody is told of it: a waiting room is no flood. */
const unremarkable = 20

type Batch = { readonly number: string; readonly since: number; readonly unwritten: string[]; n: number }

/**
 * Gives the answers of one block within half an hour one random number, where they
 * are many. Which block has which number is known in memory only.
 */
export function newBatches(mostKeys = 50_000) {
  const open = new Map<string, Batch>()

  function batchOf(block: string, now: number): Batch {
    const known = open.get(block)
    if (known && now - known.since < span) return known
    const batch = { number: newCode(10), since: now, unwritten: [], n: 0 }
    open.delete(block)
    open.set(block, batch)
    for (const [key, { since }] of open) {
      if (open.size <= mostKeys && now - since < span) break
      open.delete(key)
    }
    return batch
  }

  return {
    /** Counts an answer in. @returns its batch, when there is something to write */
    count(block: string, response: string, now: number): Batch | undefined {
      const batch = batchOf(block, now)
      batch.n++
      batch.unwritten.push(response)
      return batch.n > unremarkable ? batch : undefined
    },
  }
}

/** Notes to which batch a stored answer belongs. What cannot be written now is written with the next. */
export async function tagStored({ db, now, limits, log }: World, block: string, response: string): Promise<void> {
  const batch = limits.batches.count(block, response, now())
  if (!batch) return
  const responses = batch.unwritten.splice(0)
  try {
    await addToBatch(db, { batch: batch.number, at: batch.since, responses })
  } catch (error) {
    batch.unwritten.push(...responses)
    log({ level: 'error', event: 'batch not written', ...describeError(error) })
  }
}
