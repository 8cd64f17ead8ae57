import { sql } from 'drizzle-orm'
import { byItself } from '../../server/access/actor.ts'
import { createKiosk, pair } from '../../server/acts/kiosks/kiosk.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { fileOf, furnish, worldOver } from '../world.ts'

/** Where answers are given: a touchpoint of hộ tịch, and the tablet that was paired there. */
export type Place = { readonly touchpoint: string; readonly tablet: { readonly id: string; readonly token: string } }

let made: Promise<{ readonly file: Uint8Array; readonly place: Place }> | undefined

/** The database every run begins from, made once. */
export function newWard() {
  made ??= makeWard()
  return made
}

async function makeWard() {
  let place: Place | undefined
  const file = await fileOf(async (db) => {
    await furnish(db)
    // A tablet is told the procedures of its area, and nothing here asks for others: reading them takes half the time.
    await db.run(sql`delete from procedures where area <> 'ho-tich'`)
    const world = worldOver(db)
    const { code: touchpoint } = await createTouchpoint(world, { area: 'ho-tich' }, byItself)
    const wanted = { name: 'Máy quầy 3', touchpoint, pin: '402917', procedures: [] }
    const { pairingCode } = await createKiosk(world, wanted, byItself)
    place = { touchpoint, tablet: await pair(world, pairingCode, '1.0.0', '') }
  })
  if (!place) throw new Error('a ward has no place to answer at')
  return { file, place }
}
