import { addToBatch } from '../../db/queries/batches.ts'
import { newCode } from '../access/tokens.ts'
import { describeError } from '../world/describe-error.ts'
import type { World } from '../world/world.ts'

/** Answers of one block belong together that come within so long of the first, in milliseconds. */
const span = 30 * 60_000
/** So many may share a number before staff are told of it: a waiting room is no flood. */
const unremarkable = 20
/** The least time between two writes, in milliseconds: an answer must not cost a write more. */
const pause = 5000

type Batch = { number: string; readonly since: number; unwritten: string[] | undefined; n: number }

/**
 * Gives the answers of one block within half an hour one random number, where they
 * are many. Which block has which number is known in memory only.
 */
export function newBatches(mostKeys = 50_000) {
  const batchOf = openBatches(mostKeys)
  const toWrite = new Set<Batch>()
  let writtenAt = Number.NEGATIVE_INFINITY
  return {
    /** Counts an answer in. */
    count(block: string, response: string, now: number): void {
      const batch = batchOf(block, now)
      batch.n++
      if (batch.unwritten) batch.unwritten.push(response)
      else batch.unwritten = [response]
      if (batch.n <= unremarkable) return
      // Drawn only now: nearly all stay small.
      batch.number ||= newCode(10)
      toWrite.add(batch)
    },
    /** What is to be written: nothing so soon after the last time, unless they are needed `atOnce`. */
    due(now: number, atOnce: boolean): readonly Batch[] {
      if (toWrite.size === 0 || (!atOnce && now - writtenAt < pause)) return []
      writtenAt = now
      const due = [...toWrite]
      toWrite.clear()
      return due
    },
    /** What could not be written is written with the next. */
    keep: (batch: Batch): void => void toWrite.add(batch),
  }
}

/** The batch each block's answers now go into; begins another when the last is too old, and forgets the oldest. */
function openBatches(mostKeys: number) {
  const open = new Map<string, Batch>()
  return (block: string, now: number): Batch => {
    const known = open.get(block)
    if (known && now - known.since < span) return known
    const batch: Batch = { number: '', since: now, unwritten: undefined, n: 0 }
    open.delete(block)
    open.set(block, batch)
    for (const [key, { since }] of open) {
      if (open.size <= mostKeys && now - since < span) break
      open.delete(key)
    }
    return batch
  }
}

type Where = Pick<World, 'db' | 'now' | 'log' | 'limits'>

/** Writes to which batches answers belong that were stored since the last time. */
export async function writeBatches({ db, now, limits, log }: Where, atOnce = false): Promise<void> {
  for (const batch of limits.batches.due(now(), atOnce)) {
    const responses = batch.unwritten ?? []
    batch.unwritten = undefined
    try {
      await addToBatch(db, { batch: batch.number, at: batch.since, responses })
    } catch (error) {
      batch.unwritten = [...responses, ...(batch.unwritten ?? [])]
      limits.batches.keep(batch)
      log({ level: 'error', event: 'batch not written', ...describeError(error) })
    }
  }
}
