import type { Db } from '../../../db/db.ts'
import { answersVersion } from '../../../db/queries/cells.ts'
import { exclusionsVersion, leftOut, listExclusions } from '../../../db/queries/exclusions.ts'
import { populationsVersion } from '../../../db/queries/populations.ts'
import { type Period, parsePeriod, previousPeriod } from '../../../surveys/periods/period.ts'
import { evidenceFor } from '../../figures/figures-of.ts'
import { patternsOf } from '../../figures/material.ts'
import { ownOf } from '../../figures/own-units.ts'
import { atOneTime, type Cut, firstCountedBy, queuesOn, uncountedOf } from '../../figures/release/uncounted.ts'
import { versionedCache } from '../../figures/versioned-cache.ts'
import { dataHash } from '../../publications/data-hash.ts'
import { formerlyBefore } from '../../publications/formerly-before.ts'
import { closedAsGiven } from './closed-as-given.ts'

/** A revision as it was published, by its hash. */
export type Published = { readonly period: string; readonly revision: number; readonly dataHash: string }

/** Whether the data still are what was published. */
export async function stillHolds(
  db: Db,
  { period: name, dataHash: published }: Published,
  today: string,
): Promise<boolean> {
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
export const snapshotOf = (db: Db, period: Period, compared: Compared) =>
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
      .map(({ response, cause, reason, at, by, proposedBy }) => ({ response, cause, reason, at, by, proposedBy })),
    /** Those no figure counted before this publication does. */
    firstCounted: firstCountedBy(queues, period).map(({ response }) => response),
  }
}
