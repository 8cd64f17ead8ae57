import { writeCatalogue } from '../../../db/queries/catalogue.ts'
import type { Actor } from '../../access/actor.ts'
import type { World } from '../../world/world.ts'
import { note } from '../act.ts'

type Catalogue = Parameters<typeof writeCatalogue>[1]

/** Takes over a catalogue that is known to differ; the line tells how many of each kind are new or changed. */
export const importCatalogue = (
  place: Pick<World, 'db' | 'now'>,
  catalogue: Catalogue,
  changes: object,
  actor: Actor,
): Promise<void> =>
  note(place, actor, { act: 'catalogue-imported', subject: ['catalogue', ''], detail: changes }, (line) =>
    writeCatalogue(place.db, catalogue, place.now(), line),
  )
