import { findPublication, listPublications } from '../../../db/queries/publications.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { Problem } from '../../problems/problem.ts'
import type { Difference } from '../../publications/differences.ts'
import type { ActWorld } from '../act.ts'
import { type Published, type snapshotOf, stillHolds } from './snapshot.ts'

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
  const { methods, exclusions, held = 0, differences, log = null, open: _, ...figures } = kept as Kept
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
  /** What everybody may compute again; absent before there was any. */
  readonly open?: unknown
  /** The head of the log then, by which a log that was cut or written anew is found; absent before there was one. */
  readonly log?: { readonly n: number; readonly hash: string } | null
}

const latestOf = (all: readonly Published[], { period, revision }: Published) =>
  all.every((one) => one.period !== period || one.revision <= revision)
