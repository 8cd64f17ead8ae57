import type { Db } from '../../../db/db.ts'
import { addNewResponses } from '../../../db/queries/bulk-responses.ts'
import type { Response } from '../../../db/queries/responses.ts'

/** Nobody answers meanwhile, so that commits may be long: waiting for the disk at each is what costs. */
const slice = 10_000

/**
 * Stores the responses in order, a slice to a commit, passing over those stored
 * before it was cut off: slices are whole or absent, so what is there is the beginning.
 */
export async function storeDemo(db: Db, all: Iterable<Response>, stored: number, progress: (n: number) => void) {
  let number = 0
  let waiting: Response[] = []
  const commit = async () => {
    await addNewResponses(db, waiting)
    waiting = []
    progress(number)
    await new Promise((resolve) => setImmediate(resolve))
  }
  for (const response of all) {
    if (number++ < stored) continue
    waiting.push(response)
    if (waiting.length === slice) await commit()
  }
  if (waiting.length > 0) await commit()
}
