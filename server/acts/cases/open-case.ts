import { sealedContact } from '../../../db/queries/contacts.ts'
import type { Actor } from '../../access/actor.ts'
import { keysFor } from '../../access/keys.ts'
import { unseal } from '../../access/seal.ts'
import type { World } from '../../world/world.ts'
import { note } from '../act.ts'
import { caseFor, type SeenCase } from './change-case.ts'

/**
 * Opens to its holder what a case hides from everybody else: its author’s words as they were written, and how to reach the
 * author. The line in the log stands before anything is handed out.
 *
 * @throws Problem caseHidden, caseChanged
 */
export async function openCase(world: World, of: SeenCase, actor: Actor) {
  const { row, events } = await caseFor(world, of, actor, ['case-opened', 'open'])
  await note(world, actor, { act: 'case-opened', unit: row.unit, subject: ['case', String(row.number)] })
  const contact = await sealedContact(world.db, row.number)
  const reach = contact && (await unseal(keysFor(world, 'contact'), contact, String(row.number)))
  return {
    words: events.flatMap(({ n, by, words }) => (by === '' && words !== null ? [{ n, words }] : [])),
    contact: contact && reach !== undefined ? { kind: contact.kind, reach, deleteOn: contact.deleteOn } : null,
  }
}
