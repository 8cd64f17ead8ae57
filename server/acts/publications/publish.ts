import type { Db } from '../../../db/db.ts'
import { answersVersion } from '../../../db/queries/cells.ts'
import { exclusionsVersion, leftOut, listExclusions } from '../../../db/queries/exclusions.ts'
import { logHead } from '../../../db/queries/log.ts'
import { populationsVersion } from '../../../db/queries/populations.ts'
import { addPublication, findPublication, listPublications } from '../../../db/queries/publications.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { type Period, parsePeriod, previousPeriod } from '../../../surveys/periods/period.ts'
import type { Actor } from '../../access/actor.ts'
import { evidenceFor } from '../../figures/figures-of.ts'
import { patternsOf } from '../../figures/material.ts'
import { ownOf } from '../../figures/own-units.ts'
import { atOneTime, type Cut, firstCountedBy, queuesOn, uncountedOf } from '../../figures/release/uncounted.ts'
import { settleSums } from '../../figures/settle-sums.ts'
import { versionedCache } from '../../figures/versioned-cache.ts'
import { Problem } from '../../problems/problem.ts'
import { dataHash } from '../../publications/data-hash.ts'
import { type Difference, differencesBetween } from '../../publications/differences.ts'
import { formerlyBefore } from '../../publications/formerly-before.ts'
import { methodsOf, publishedFigures } from '../../publications/published-figures.ts'
import { codeVersion } from '../../world/code-version.ts'
import { type ActWorld, act } from '../act.ts'
import { sha256 } from '../chain.ts'
import { closedAsGiven } from './closed-as-given.ts'

/**
 * Closes a period that is over: its figures, methods, code version, the hash of
 * its data and every answer left out are stored as they stand and never changed
 * again. When the data or the program have changed since, a further revision is
 * stored, with what it changed.
 *
 * @throws Problem periodNotOver, nothingToPublish, nothingChanged
 */
export async function publish(
  world: ActWorld,
  { period, reason: given }: { readonly period: Period; readonly reason: string },
  actor: Actor,
) {
  const { db, now } = world
  const reason = given.trim()
  const at = now()
  if (dayOf(at) <= period.lastDay) throw new Problem('periodNotOver', { period: period.name, lastDay: period.lastDay })
  for (;;) {
    const last = await findPublication(db, period.name)
    const { evidence, exclusions, hash, firstCounted } = await snapshotOf(db, period, { today: dayOf(at) })
    const { tallies, excluded, held, populations } = evidence.present
    const counted = tallies.reduce((sum, { n }) => sum + n, 0)
    if (counted + excluded + held + populations.length === 0)
      throw new Problem('nothingToPublish', { period: period.name })
    if (last?.dataHash === hash && last.codeVersion === codeVersion)
      throw new Problem('nothingChanged', { period: last.period, revision: last.revision })

    const figures = publishedFigures(evidence, dayOf(at))
    const told = JSON.parse(JSON.stringify(figures.targets))
    const differences = last ? differencesBetween(last.figures.targets, told) : []
    const revision = (last?.revision ?? 0) + 1
    const head = await logHead(db)
    const kept = { ...figures, methods: methodsOf(figures), exclusions, held, differences, log: head ?? null }
    const row = { period: period.name, revision, publishedAt: at, publishedBy: actor.by, codeVersion, dataHash: hash }
    const publication = { ...row, figures: kept, counted, excluded, reason }
    const detail = { dataHash: hash, codeVersion, counted, excluded, figures: sha256(JSON.stringify(kept)) }
    const deed = {
      act: 'period-published',
      subject: ['publication', `${period.name} ${revision}`],
      reason,
      detail,
    } as const
    const released = { responses: firstCounted, day: dayOf(at) }
    if (!(await act(world, actor, deed, (line) => addPublication(db, publication, released, line)))) continue
    await settleSums(db)
    return { period: period.name, revision, counted, excluded, differences }
  }
}

/** Every publication without its figures, and whether it still is what would be published now. */
export async function publications({ db, now }: ActWorld) {
  const all = await listPublications(db)
  const found: ((typeof all)[number] & { readonly current: boolean })[] = []
  for (const one of all)
    found.push({ ...one, current: latestOf(all, one) && (await stillHolds(db, one, dayOf(now()))) })
  return found
}

/**
 * A publication as it was stored; the latest revision when none is named.
 *
 * @throws Problem publicationUnknown
 */
export async function publication({ db, now }: ActWorld, period: string, revision?: number) {
  const found = await findPublication(db, period, revision)
  if (!found) throw new Problem('publicationUnknown', { period })
  const { figures: kept, ...row } = found
  const { methods, exclusions, held = 0, differences, log = null, ...figures } = kept as Kept
  const latest = await findPublication(db, period)
  const current = latest?.revision === row.revision && (await stillHolds(db, row, dayOf(now())))
  return { ...row, current, figures, methods, exclusions, held, differences, log }
}

/** What is kept beside the reports. */
type Kept = {
  readonly [report: string]: unknown
  readonly methods: readonly string[]
  readonly exclusions: Awaited<ReturnType<typeof snapshotOf>>['exclusions']
  /** How many answers were held then; absent in what was published before any could be. */
  readonly held?: number
  readonly differences: readonly Difference[]
  /** The head of the log then, by which a log that was cut or written anew is found; absent before there was one. */
  readonly log?: { readonly n: number; readonly hash: string } | null
}

type Published = { readonly period: string; readonly revision: number; readonly dataHash: string }

const latestOf = (all: readonly Published[], { period, revision }: Published) =>
  all.every((one) => one.period !== period || one.revision <= revision)

async function stillHolds(db: Db, { period: name, dataHash: published }: Published, today: string): Promise<boolean> {
  const period = parsePeriod(name)
  if (!period) return false
  for (const before of [previousPeriod(period), ...formerlyBefore(period)])
    if ((await hashOf(db, period, { before, today })) === published) return true
  return false
}

/** The hash of the data as they stand; reckoned again only after something was written that could change it. */
async function hashOf(db: Db, period: Period, { before, today }: Required<Compared>): Promise<string> {
  const queues = await queuesOn(db, today)
  const out = [...uncountedOf(queues, period, counting(today)), ...uncountedOf(queues, before, comparing(today))]
  const versions = [answersVersion(db, before.firstDay, period.lastDay), populationsVersion(db), exclusionsVersion(db)]
  const version = [...(await Promise.all(versions)), ...out.map(({ response }) => response)].join(', ')
  const name = `hash ${period.name} ${before.name}`
  return versionedCache(db, name, version, async () => (await snapshotOf(db, period, { before, today })).hash)
}

type Compared = {
  readonly today: string
  /** What it is compared with, unless it is the period before. */
  readonly before?: Period
}

/** A period that is published counts all that came before; one it is compared with, what figures tell of it. */
const counting = (today: string): Cut => ({ of: 'publication', today })
const comparing = (today: string): Cut => ({ of: 'ended', today })

/** The data of a period as they stand at one time: what its figures are made from, and who was left out of them and why. */
const snapshotOf = (db: Db, period: Period, compared: Compared) =>
  atOneTime(db, () => readSnapshot(db, period, compared))

async function readSnapshot(db: Db, period: Period, { before = previousPeriod(period), today }: Compared) {
  const own = await ownOf(db, 'all')
  const [evidence, previous, listed, out, outBefore, closed, closedBefore, queues] = await Promise.all([
    evidenceFor(db, period, { needs: ['previous', 'ended'], own, cut: counting(today), material: patternsOf }),
    // Nearly always what the figures are compared with, and read with them.
    before.name === previousPeriod(period).name ? undefined : patternsOf(db, before, own, comparing(today)),
    listExclusions(db, period),
    leftOut(db, period),
    leftOut(db, before),
    closedAsGiven(db, period),
    closedAsGiven(db, before),
    queuesOn(db, today),
  ])
  const tallies = (previous ?? evidence.previous)?.tallies ?? []
  return {
    evidence,
    hash: dataHash(
      { ...evidence.present, populations: closed },
      { period: before, tallies, populations: closedBefore },
      [...out, ...outBefore],
    ),
    exclusions: listed
      .filter(({ takenBackAt }) => takenBackAt === null)
      .map(({ response, reason, at, by }) => ({ response, reason, at, by })),
    /** Those no figure counted before this publication does. */
    firstCounted: firstCountedBy(queues, period).map(({ response }) => response),
  }
}
