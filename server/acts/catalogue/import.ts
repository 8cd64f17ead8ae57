import { writeCatalogue } from '../../../db/queries/catalogue.ts'
import type { Actor } from '../../access/actor.ts'
import { type ActWorld, note } from '../act.ts'

type Catalogue = Parameters<typeof writeCatalogue>[1]

/** Takes over a catalogue that is known to differ; the line tells how many of each kind are new or changed. */
export const importCatalogue = (world: ActWorld, catalogue: Catalogue, changes: object, actor: Actor): Promise<void> =>
  note(world, actor, { act: 'catalogue-imported', subject: ['catalogue', ''], detail: changes }, (line) =>
    writeCatalogue(world.db, catalogue, world.now(), line),
  )
