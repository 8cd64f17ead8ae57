import { findTouchpoint, listTouchpoints, type NamedTouchpoint } from '../../db/queries/touchpoints.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import type { Context } from '../../surveys/grammar/context.ts'
import { codesIn } from '../../surveys/grammar/typed-code.ts'
import { Problem } from '../problems/problem.ts'
import { ttlCached } from '../world/ttl-cache.ts'
import type { World } from '../world/world.ts'

/** Where an answer is given: what it is about, and which questionnaire is asked there. */
export type Place = Omit<Context, 'version'> & {
  /** '' for an answer that came by no touchpoint. */
  readonly touchpoint: string
}

/** An answer begun before a touchpoint was retired may still arrive this long after. */
export const grace = oneDay

/**
 * The touchpoint, if it is in use, or was until at most `late` milliseconds ago,
 * by its code as it is written, or as somebody typed it.
 *
 * @throws Problem touchpointNotFound, touchpointRetired
 */
export async function openTouchpoint(world: World, code: string, late = 0): Promise<NamedTouchpoint> {
  const touchpoint = await touchpointMeant(world, code)
  if (!touchpoint) throw new Problem('touchpointNotFound', { code })
  if (touchpoint.retiredAt !== null && touchpoint.retiredAt + late < world.now())
    throw new Problem('touchpointRetired', { code })
  return touchpoint
}

async function touchpointMeant(world: World, typed: string): Promise<NamedTouchpoint | undefined> {
  const known = await ttlCached(world, 'touchpoints', () => everyTouchpoint(world))
  for (const code of codesIn(typed)) {
    // One that was made just now by another program is not among the known.
    const found = known.get(code) ?? (await findTouchpoint(world.db, code))
    if (found) return found
  }
  return undefined
}

/** All of a ward's at once: asking for each by itself costs the more the more of them are busy. */
async function everyTouchpoint({ db }: World): Promise<ReadonlyMap<string, NamedTouchpoint>> {
  return new Map((await listTouchpoints(db)).map((one) => [one.code, one]))
}

/** Whoever scans an open code comes as a volunteer. */
export const placeAt = ({
  code,
  unit,
  area,
  procedure,
  channel,
  questionnaire,
}: Pick<NamedTouchpoint, 'code' | 'unit' | 'area' | 'procedure' | 'channel' | 'questionnaire'>): Place => ({
  touchpoint: code,
  unit,
  area,
  procedure,
  channel,
  stream: 'volunteer',
  questionnaire,
})
