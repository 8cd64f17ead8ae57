import { countAgain } from '../../../db/queries/tallies.ts'
import type { Actor } from '../../access/actor.ts'
import { type ActWorld, note } from '../act.ts'

/** Writes the tallies anew from the responses, which are never changed; the line names what differed. */
export async function countTalliesAgain(world: ActWorld, actor: Actor, found: object): Promise<void> {
  await note(world, actor, { act: 'counted-again', subject: ['tallies', ''], detail: found })
  await countAgain(world.db)
}
