import { addDeed, hasLog } from '../../db/queries/old-deeds.ts'
import type { Actor } from '../access/actor.ts'
import type { World } from '../world/world.ts'
import { type Deed, note } from './act.ts'

type Place = Pick<World, 'db' | 'now'>

// Work that takes many batches, or leaves no trace in the database, is written down before it begins: cut off midway,
// it has its line, and the same command completes it.

/** Answers of a file are about to be stored. */
export const noteResponsesImport = (place: Place, actor: Actor, file: string, counts: object): Promise<void> =>
  note(place, actor, { act: 'responses-imported', subject: ['file', file], detail: counts })

/** Answers are about to be written into a file. */
export const noteResponsesExport = (place: Place, actor: Actor, about: object): Promise<void> =>
  note(place, actor, { act: 'responses-exported', subject: ['responses', ''], detail: about })

/** What waited on a tablet is about to be taken from a file. */
export const noteTabletImport = (place: Place, actor: Actor, kiosk: string, about: object): Promise<void> =>
  note(place, actor, { act: 'tablet-imported', subject: ['kiosk', kiosk], detail: about })

/** The secret is about to be changed: a changed one is never one that nobody wrote down. */
export const noteSecretChange = (place: Place, actor: Actor): Promise<void> =>
  note(place, actor, { act: 'secret-changed', subject: ['secret', ''] })

/** A copy of the database is about to be made. */
export const noteBackup = (place: Place, actor: Actor, file: string): Promise<void> =>
  noteAnyAge(place, actor, { act: 'backed-up', subject: ['file', file] })

/** A copy is about to take the place of the database; the line stands in the copy. */
export const noteRestore = (place: Place, actor: Actor, file: string): Promise<void> =>
  noteAnyAge(place, actor, { act: 'restored', subject: ['file', file] })

/** Also in a database that an older program wrote, which is not migrated here: before the log there were deeds. */
async function noteAnyAge(place: Place, actor: Actor, deed: Deed): Promise<void> {
  if (await hasLog(place.db)) return note(place, actor, deed)
  await addDeed(place.db, { at: place.now(), by: actor.by, what: deed.act, subject: deed.subject[1] })
}

/** Invented answers are about to be stored. */
export const noteDemo = (place: Place, actor: Actor, parameters: object): Promise<void> =>
  note(place, actor, { act: 'demo-made', subject: ['demo', ''], detail: parameters })
