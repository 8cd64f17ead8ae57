import type { Campaign } from '../../db/queries/campaigns/campaigns.ts'
import { casesOf, drawsOf } from '../../db/queries/campaigns/draws.ts'
import { contactsOf, frameOf } from '../../db/queries/campaigns/frame.ts'
import { keyingsOf } from '../../db/queries/campaigns/keyings.ts'
import { visitsOf } from '../../db/queries/campaigns/visits.ts'
import { adultAsked } from '../../surveys/campaign/draw.ts'
import { standingOf } from '../../surveys/campaign/visits.ts'
import { groupBy } from '../stats/group-by.ts'
import type { World } from '../world/world.ts'
import { openContacts, openNote } from './contacts.ts'

/**
 * The households of a campaign with how they are found, in walking order: those that were given to one interviewer, or all that
 * were given out. None of the reserve that waits.
 */
export async function householdsOf(
  world: Pick<World, 'db' | 'secret' | 'formerSecrets'>,
  { id, protocol }: Campaign,
  interviewer?: string,
) {
  const { db } = world
  const [all, visits, frame, draws, keyings] = await Promise.all([
    casesOf(db, id, interviewer),
    visitsOf(db, id),
    frameOf(db, id),
    drawsOf(db, id),
    keyingsOf(db, id),
  ])
  const cases = all.filter(({ releasedAt }) => releasedAt !== null)
  const codes = cases.map(({ code }) => code)
  const contacts = await openContacts(world, id, await contactsOf(db, id, codes))
  const [byCode, keyed] = [groupBy(visits, ({ code }) => code), new Set(keyings.map(({ form }) => form))]
  const adultsOf = new Map(frame.map(({ code, adults }) => [code, adults]))
  const seed = draws.at(-1)?.seed ?? ''
  return Promise.all(
    cases.toSorted(inWalkingOrder).map(async ({ code, stratum, form }) => {
      const own = byCode.get(code) ?? []
      const { visits: made, parts, outcome, adults, isOver, advised } = standingOf(own, protocol)
      const last = own.at(-1)
      const counted = adults ?? adultsOf.get(code) ?? null
      return {
        ...{ code, stratum, form, contact: contacts.get(code) ?? null },
        ...{ visits: made, parts, outcome: outcome?.id ?? null, adults: counted, isOver, advised: advised ?? null },
        asked: chosenAdults(seed, code),
        history: own.map(({ at, outcome: ended }) => ({ at, outcome: ended })),
        appointment: last?.appointment ?? null,
        note: last ? await openNote(world, id, code, last) : '',
        isKeyed: keyed.has(form),
      }
    }),
  )
}

/** Which adult is asked, for each number of adults up to nine: nobody at the door chooses. */
const chosenAdults = (seed: string, code: string): number[] =>
  Array.from({ length: 9 }, (_, i) => adultAsked(seed, code, i + 1))

type Placed = { readonly stratum: string; readonly code: string }

const inWalkingOrder = (a: Placed, b: Placed): number =>
  a.stratum.localeCompare(b.stratum, 'vi') || a.code.localeCompare(b.code, 'vi', { numeric: true })
