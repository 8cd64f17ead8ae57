import { countAgain } from '../../../db/queries/tallies.ts'
import type { Actor } from '../../access/actor.ts'
import type { World } from '../../world/world.ts'
import { note } from '../act.ts'

/** Writes the tallies anew from the responses, which are never changed; the line names what differed. */
export async function countTalliesAgain(place: Pick<World, 'db' | 'now'>, actor: Actor, found: object): Promise<void> {
  await note(place, actor, { act: 'counted-again', subject: ['tallies', ''], detail: found })
  await countAgain(place.db)
}
