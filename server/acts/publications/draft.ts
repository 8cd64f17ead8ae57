import type { logHead } from '../../../db/queries/log.ts'
import { findPublication } from '../../../db/queries/publications.ts'
import { openPublications } from '../../../db/queries/published-parts.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import type { Period } from '../../../surveys/periods/period.ts'
import { Problem } from '../../problems/problem.ts'
import { differencesBetween } from '../../publications/differences.ts'
import { openFigures } from '../../publications/open/open-figures.ts'
import { earlierIn } from '../../publications/open/stored.ts'
import { publicRows } from '../../publications/public-results.ts'
import { methodsOf, publishedFigures } from '../../publications/published-figures.ts'
import { codeVersion } from '../../world/code-version.ts'
import type { ActWorld } from '../act.ts'
import { sha256 } from '../chain.ts'
import { snapshotOf } from './snapshot.ts'

/** What would be published of a period now. */
export type Draft = Awaited<ReturnType<typeof draftOf>>

/**
 * What would be published of a period that is over: its figures, methods, code version, the hash of its data and every
 * answer left out, as they stand. When the data or the program have changed since it was last published, a further
 * revision, with what it changes.
 *
 * @throws Problem periodNotOver, nothingToPublish, nothingChanged
 */
export async function draftOf({ db, now }: ActWorld, period: Period) {
  const today = dayOf(now())
  if (today <= period.lastDay) throw new Problem('periodNotOver', { period: period.name, lastDay: period.lastDay })
  const last = await findPublication(db, period.name)
  const { evidence, exclusions, hash: dataHash, firstCounted } = await snapshotOf(db, period, { today })
  const { tallies, excluded, held, populations } = evidence.present
  const counted = tallies.reduce((sum, { n }) => sum + n, 0)
  if (counted + excluded + held + populations.length === 0)
    throw new Problem('nothingToPublish', { period: period.name })
  if (last?.dataHash === dataHash && last.codeVersion === codeVersion)
    throw new Problem('nothingChanged', { period: last.period, revision: last.revision })

  const figures = publishedFigures(evidence, today)
  const told = JSON.parse(JSON.stringify(figures.targets))
  const differences = last ? differencesBetween(last.figures.targets, told) : []
  const rows = publicRows(told)
  const earlier = earlierIn(await openPublications(db), period)
  return {
    ...{ period: period.name, revision: (last?.revision ?? 0) + 1, codeVersion, dataHash },
    ...{ counted, excluded, held, exclusions, differences },
    figures,
    publicRows: rows,
    open: openFigures(evidence, today, rows, earlier),
    /** The answers no figure counted before it does, and the day it is published on. */
    released: { responses: firstCounted, day: today },
  }
}

type Publishing = {
  readonly at: number
  readonly by: string
  readonly reason: string
  readonly log: Awaited<ReturnType<typeof logHead>>
}

/** The row that is stored, and what its line in the log tells of it. */
export function publicationFrom(draft: Draft, { at, by, reason, log }: Publishing) {
  const { period, revision, dataHash, counted, excluded, held, exclusions, differences, figures, open } = draft
  const kept = { ...figures, methods: methodsOf(figures), exclusions, held, differences, open, log: log ?? null }
  const row = {
    period,
    revision,
    publishedAt: at,
    publishedBy: by,
    codeVersion,
    dataHash,
    figures: kept,
    counted,
    excluded,
    reason,
  }
  return { row, told: { dataHash, codeVersion, counted, excluded, figures: sha256(JSON.stringify(kept)) } }
}
