import type { Campaign } from '../../db/queries/campaigns/campaigns.ts'
import { type Case, casesOf, drawsOf } from '../../db/queries/campaigns/draws.ts'
import { contactsOf, frameOf } from '../../db/queries/campaigns/frame.ts'
import { keyingsOf } from '../../db/queries/campaigns/keyings.ts'
import { type Visit, visitsOf } from '../../db/queries/campaigns/visits.ts'
import { adultAsked } from '../../surveys/campaign/draw.ts'
import type { Protocol } from '../../surveys/campaign/protocol.ts'
import { standingOf } from '../../surveys/campaign/visits.ts'
import { groupBy } from '../stats/group-by.ts'
import type { World } from '../world/world.ts'
import { openContacts, openNote } from './contacts.ts'

/**
 * The households of a campaign with how they are found, in walking order: those that were given to one interviewer, or all that
 * were given out. None of the reserve that waits.
 *
 * @param checked codes of households of other interviewers that are shown as well: those to be checked by a second visit
 */
export async function householdsOf(
  world: Pick<World, 'db' | 'secret' | 'formerSecrets'>,
  { id, protocol }: Campaign,
  interviewer?: string,
  checked: ReadonlySet<string> = new Set(),
) {
  const { db } = world
  const [all, visits, frame, draws, keyings] = await Promise.all([
    casesOf(db, id),
    visitsOf(db, id),
    frameOf(db, id),
    drawsOf(db, id),
    keyingsOf(db, id),
  ])
  const isShown = (one: (typeof all)[number]) =>
    interviewer === undefined || one.interviewer === interviewer || checked.has(one.code)
  const cases = all.filter((one) => one.releasedAt !== null && isShown(one))
  const codes = cases.map(({ code }) => code)
  const contacts = await openContacts(world, id, await contactsOf(db, id, codes))
  const [byCode, keyed] = [groupBy(visits, ({ code }) => code), new Set(keyings.map(({ form }) => form))]
  const adultsOf = new Map(frame.map(({ code, adults }) => [code, adults]))
  const seed = draws.at(-1)?.seed ?? ''
  return Promise.all(
    cases.toSorted(inWalkingOrder).map(async (one) => {
      const own = byCode.get(one.code) ?? []
      const last = own.at(-1)
      return {
        ...stood(one, own, protocol, adultsOf.get(one.code) ?? null),
        contact: contacts.get(one.code) ?? null,
        asked: chosenAdults(seed, one.code),
        note: last ? await openNote(world, id, one.code, last) : '',
        isKeyed: keyed.has(one.form),
      }
    }),
  )
}

const inWalkingOrder = (a: Case, b: Case): number =>
  a.stratum.localeCompare(b.stratum, 'vi') || a.code.localeCompare(b.code, 'vi', { numeric: true })

/** A household with what is known of the visits to it; `known` is the number of adults as the frame tells it. */
function stood(
  { code, stratum, form, interviewer }: Case,
  own: readonly Visit[],
  protocol: Protocol,
  known: number | null,
) {
  const { visits, parts, outcome, adults, isOver, advised } = standingOf(own, protocol)
  return {
    ...{ code, stratum, form, interviewer },
    ...{ visits, parts, outcome: outcome?.id ?? null, adults: adults ?? known, isOver, advised: advised ?? null },
    history: own.map(({ at, outcome: ended }) => ({ at, outcome: ended })),
    appointment: own.at(-1)?.appointment ?? null,
  }
}

/** Which adult is asked, for each number of adults up to nine: nobody at the door chooses. */
const chosenAdults = (seed: string, code: string): number[] =>
  Array.from({ length: 9 }, (_, i) => adultAsked(seed, code, i + 1))
