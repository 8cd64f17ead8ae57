import { addDeed, hasLog } from '../../db/queries/old-deeds.ts'
import type { Actor } from '../access/actor.ts'
import { type ActWorld, type Deed, note } from './act.ts'

// Work that takes many batches, or leaves no trace in the database, is written down before it begins: cut off midway,
// it has its line, and the same command completes it.

/** Answers of a file are about to be stored. */
export const noteResponsesImport = (world: ActWorld, actor: Actor, file: string, counts: object): Promise<void> =>
  note(world, actor, { act: 'responses-imported', subject: ['file', file], detail: counts })

/** Answers are about to be written into a file. */
export const noteResponsesExport = (world: ActWorld, actor: Actor, about: object): Promise<void> =>
  note(world, actor, { act: 'responses-exported', subject: ['responses', ''], detail: about })

/** What waited on a tablet is about to be taken from a file. */
export const noteTabletImport = (world: ActWorld, actor: Actor, kiosk: string, about: object): Promise<void> =>
  note(world, actor, { act: 'tablet-imported', subject: ['kiosk', kiosk], detail: about })

/** The secret is about to be changed. The line is written before, so that no change is without one. */
export const noteSecretChange = (world: ActWorld, actor: Actor): Promise<void> =>
  note(world, actor, { act: 'secret-changed', subject: ['secret', ''] })

/** A copy of the database is about to be made. */
export const noteBackup = (world: ActWorld, actor: Actor, file: string): Promise<void> =>
  noteAnyAge(world, actor, { act: 'backed-up', subject: ['file', file] })

/** A copy is about to take the place of the database; the line stands in the copy. */
export const noteRestore = (world: ActWorld, actor: Actor, file: string): Promise<void> =>
  noteAnyAge(world, actor, { act: 'restored', subject: ['file', file] })

/** Also in a database that an older program wrote, which is not migrated here: before the log there were deeds. */
async function noteAnyAge(world: ActWorld, actor: Actor, deed: Deed): Promise<void> {
  if (await hasLog(world.db)) return note(world, actor, deed)
  await addDeed(world.db, { at: world.now(), by: actor.by, what: deed.act, subject: deed.subject[1] })
}

/** Invented answers are about to be stored. */
export const noteDemo = (world: ActWorld, actor: Actor, parameters: object): Promise<void> =>
  note(world, actor, { act: 'demo-made', subject: ['demo', ''], detail: parameters })
