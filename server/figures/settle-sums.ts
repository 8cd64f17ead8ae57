import type { Db } from '../../db/db.ts'
import { settleCells } from './cells.ts'
import { settlePairs } from './known-pairs.ts'

/** Makes and keeps all sums that lack an answer: after an import, so that the first reader need not wait. */
export async function settleSums(db: Db): Promise<void> {
  await settleCells(db)
  await settlePairs(db)
}
