import { forgetContact } from '../../../db/queries/cases.ts'
import { type ActWorld, act } from '../act.ts'

/**
 * Deletes how to reach the author of a case, because the author says so.
 *
 * @param hashes the hashes the receipt code may be kept under
 */
export function forgetAuthor(world: ActWorld, hashes: readonly string[], request: string) {
  const actor = { by: 'author', held: [{ role: 'receipt', unit: '' }], via: 'link', request } as const
  // Which case it was is not told: nothing is to be left that leads to its author.
  const deed = { act: 'contact-deleted', subject: ['contact', ''] } as const
  return act(world, actor, deed, (line) => forgetContact(world.db, hashes, line))
}
