import type { Context } from 'hono'
import { isStored } from '../../db/queries/responses.ts'
import { Problem } from '../problems/problem.ts'
import type { Env, World } from '../world/world.ts'
import { noteAlert } from './alerts.ts'
import { writeBatches } from './batches.ts'
import { blockTag, deviceTag } from './device-tag.ts'
import { type Claim, giveBackAll, spendAll, waitForAll } from './token-bucket.ts'
import { noteStored, type Stored } from './watch.ts'

/** An answer about to be stored: under which id, at which touchpoint ('' for none), by which slip. */
type Coming = {
  readonly id: string
  readonly touchpoint: string
  readonly slip?: number | undefined
  /** Whether it came by a form of ours, by a slip, or with a key. */
  readonly proven: boolean
  /** The name of the key it came with. */
  readonly key?: string | undefined
}

/** How an answer is stored: `held`, outside the figures until somebody looks, or as any other. */
export type Allowed = { readonly held?: string }

/** Why an answer is held, as it stands in the list of what is left out. */
const held = {
  many: 'Quá nhiều phiếu từ một địa chỉ IP, chờ xem',
  scarce: 'Điểm khảo sát nhận quá nhiều phiếu, chờ xem',
} as const

type Outcome = { readonly outcome: string; readonly kept?: Stored }

/**
 * Stores an answer within the limits of device, block of addresses, touchpoint, slip
 * and key. Only what is new costs: a resend gets its receipt however many come, and
 * answers that need another look cost nothing.
 *
 * @param store stores it, and says what became of it
 * @throws Problem tooMany, tooManyFromHere, which the staff are told of
 */
export async function withinLimits<T extends Outcome>(
  c: Context<Env>,
  coming: Coming,
  store: (allowed: Allowed) => Promise<T>,
): Promise<T> {
  const { world } = c.var
  const at = world.now()
  const block = coming.key === undefined ? blockTag(c) : ''
  const claims = claimsOf(world, coming, deviceTag(c))
  const wait = { here: waitOfBlock(world, coming, block, at), any: waitForAll(claims, at) }
  const place = placeFor(world, coming, block, at)
  if (wait.here > 0 || wait.any > 0 || place === 'full') {
    if (await isStored(world.db, coming.id.toLowerCase())) return store({})
    await noteAlert(world, 'flood', coming.touchpoint)
    await writeBatches(world)
    if (wait.here > wait.any) throw new Problem('tooManyFromHere', { wait: wait.here })
    throw new Problem('tooMany', { wait: Math.max(wait.any, place === 'full' ? waitOfPlace(world, coming, at) : 0, 1) })
  }
  const counted = place === 'counted'
  const costs = { claims, block, counted, at }
  spend(world, coming, costs)
  const done = await costing(world, coming, costs, () => store(counted ? {} : { held: held[place] }))
  if (done.outcome === 'stored') await afterStored(world, coming, block, counted, done.kept)
  return done
}

const claimsOf = ({ limits: { answers } }: World, { slip, key }: Coming, device: string): readonly Claim[] => [
  ...(key === undefined ? [{ of: answers.device, key: device }] : [{ of: answers.key, key }]),
  ...(slip === undefined ? [] : [{ of: answers.slip, key: String(slip) }]),
]

/** Seconds until a block may send again. Where no address is known there is none to count. */
function waitOfBlock({ limits: { answers } }: World, { proven }: Coming, block: string, at: number): number {
  if (block === '') return 0
  const unproven = proven ? 0 : answers.unproven.waitFor(block, at)
  return Math.ceil(Math.max(unproven, answers.block.waitFor(block, at)) / 1000)
}

/** How many answers of room there is for each that a block has had at a touchpoint of late: so the scarcer, the fewer. */
const share = 4

/**
 * Whether an answer is counted at once. What one block sends beyond its measure is
 * held; and where a touchpoint grows scarce its room goes to those who had little
 * of it: one block has at most a quarter of what is left, and when nothing is left,
 * what comes is held. Only where no address is known is a full touchpoint full.
 */
function placeFor(world: World, { touchpoint, key }: Coming, block: string, at: number) {
  const { answers } = world.limits
  if (block !== '' && answers.counted.waitFor(block, at) > 0) return 'many'
  if (touchpoint === '' || key !== undefined) return 'counted'
  const room = answers.touchpoint.room(touchpoint, at)
  if (block === '') return room >= 1 ? 'counted' : 'full'
  return room >= 1 && answers.here.taken(`${touchpoint} ${block}`, at) < room / share ? 'counted' : 'scarce'
}

const waitOfPlace = ({ limits: { answers } }: World, { touchpoint }: Coming, at: number): number =>
  answers.touchpoint.waitFor(touchpoint, at, 1)

type Costs = {
  readonly claims: readonly Claim[]
  readonly block: string
  readonly counted: boolean
  readonly at: number
}

/** Taken before it is stored, so that answers of the same moment are counted too. */
function spend({ limits: { answers } }: World, { touchpoint, proven, key }: Coming, costs: Costs): void {
  const { claims, block, counted, at } = costs
  spendAll(claims, at)
  if (counted && touchpoint !== '' && key === undefined) answers.touchpoint.spend(touchpoint, at, 1)
  if (block === '') return
  answers.block.take(block, at)
  if (!proven) answers.unproven.take(block, at)
  if (counted) answers.counted.take(block, at)
  if (counted && touchpoint !== '') answers.here.take(`${touchpoint} ${block}`, at)
}

/** What was taken is given back unless something was stored; a used slip that is tried again costs its tries. */
async function costing<T extends Outcome>(world: World, coming: Coming, costs: Costs, store: () => Promise<T>) {
  let outcome = ''
  try {
    const done = await store()
    outcome = done.outcome
    return done
  } finally {
    if (outcome !== 'stored') giveBack(world, coming, { ...costs, claims: outcome === 'barred' ? [] : costs.claims })
  }
}

function giveBack({ limits: { answers } }: World, { touchpoint, proven, key }: Coming, costs: Costs): void {
  const { claims, block, counted, at } = costs
  giveBackAll(claims, at)
  if (counted && touchpoint !== '' && key === undefined) answers.touchpoint.spend(touchpoint, at, -1)
  if (block === '') return
  answers.block.giveBack(block, at)
  if (!proven) answers.unproven.giveBack(block, at)
  if (counted) answers.counted.giveBack(block, at)
  if (counted && touchpoint !== '') answers.here.giveBack(`${touchpoint} ${block}`, at)
}

async function afterStored(world: World, { id, touchpoint }: Coming, block: string, counted: boolean, kept?: Stored) {
  if (!world.limits.answersLimited) return
  if (!counted) await noteAlert(world, 'held', touchpoint)
  if (block !== '') world.limits.batches.count(block, id.toLowerCase(), world.now())
  await writeBatches(world)
  if (kept) await noteStored(world, touchpoint, kept)
}
