import type { Db } from '../../../db/db.ts'
import {
  publishedPeriods,
  readUnreleased,
  unreleasedBefore,
  unreleasedSince,
  type Waiting,
} from '../../../db/queries/unreleased.ts'
import { daysAfter } from '../../../surveys/grammar/calendar.ts'
import { halfMonthOf, halvesBetween, lastDayOf } from '../../../surveys/grammar/half-month.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { groupBy } from '../../stats/group-by.ts'
import { dataVersion, versionOver } from '../data-version.ts'
import { versionedCache } from '../versioned-cache.ts'
import { type Batch, pooled } from './pools.ts'

/**
 * For what answers are counted. `live`: figures by touchpoint, unit, area and of the ward. `ended`: by
 * procedure, channel, factor, criterion or anything else, which tell of half-months that are over.
 * `publication`: what is published of a period, which counts all that came before it was first published.
 */
export type Cut = {
  readonly of: 'live' | 'ended' | 'publication' /** In Hà Nội, yyyy-MM-dd. */
  readonly today: string
}

/** Days yyyy-MM-dd, both inclusive: first day of a half-month, last day of one. */
export type Days = { readonly firstDay: string; readonly lastDay: string }

/** The answers that are in no batch of their queue, as they stood at one time. */
export type Queues = {
  readonly over: Over
  /** Those that came in during the half-month that runs. */
  readonly running: readonly Waiting[]
}

/** What was left over of half-months that are over: by the half-month it was answered in, and the batches made of it. */
export type Over = {
  /** Another one when any of it changes. */
  readonly version: string
  readonly byHalf: ReadonlyMap<string, readonly Waiting[]>
  readonly batches: ReadonlyMap<Waiting, Batch>
  /** The half-months of every published period. */
  readonly published: ReadonlySet<string>
}

/**
 * All queues as they are. What is left over of half-months that are over is read again only where that changed; of the
 * half-month that runs, whoever came since.
 */
export async function queuesOn(db: Db, today: string): Promise<Queues> {
  const running = halfMonthOf(today)
  return versionedCache(db, 'queues', `${today} ${await dataVersion(db)}`, async (before?: Queues) => {
    const version = `${today} ${await versionOver(db, halfMonthOf(dayBefore(running)))}`
    const over = await versionedCache(db, 'queues that are over', version, () => readOver(db, version, today))
    const known = before?.over.version === version ? before.running : []
    return { over, running: await runningNow(db, running, known) }
  })
}

/** @param known as they were, while nothing was done but answering */
async function runningNow(db: Db, half: string, known: readonly Waiting[]): Promise<readonly Waiting[]> {
  const rows = new Map(known.map((one) => [one.response, one]))
  const ids = await unreleasedSince(db, half)
  const missing = ids.filter((id) => !rows.has(id))
  for (const one of await readUnreleased(db, missing)) rows.set(one.response, one)
  // Who left the queue in between is not there any more.
  return ids.flatMap((id) => rows.get(id) ?? [])
}

/** There are many: they are read and put together bit by bit, so that nobody who answers meanwhile waits for all of it. */
async function readOver(db: Db, version: string, today: string): Promise<Over> {
  const rows: Waiting[] = []
  for await (const page of unreleasedBefore(db, halfMonthOf(today))) {
    rows.push(...page)
    await othersFirst()
  }
  const published = new Set((await publishedPeriods(db)).flatMap((name) => parsePeriod(name) ?? []).flatMap(halvesOf))
  const batches = await bitByBit(pooled(rows, today))
  return { version, byHalf: groupBy(rows, ({ half }) => half), batches, published }
}

async function bitByBit<T>(bits: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = bits.next()
    if (done) return value
    await othersFirst()
  }
}

/** Whatever came in meanwhile is done before. */
const othersFirst = () => new Promise<void>((resolve) => setTimeout(resolve))

/** The first days of the half-months of a period. */
const halvesOf = ({ firstDay, lastDay }: Days): string[] => halvesBetween(firstDay, lastDay)

/**
 * The answers of some days that no figure counts yet. One rule for every list, period, key and
 * file: a batch of five or more is counted where all its answers are, and nowhere else. So whatever two figures differ
 * by are whole batches, and never what fewer than five people said (specification §11.4).
 */
export const uncountedOf = (queues: Queues, days: Days, cut: Cut): Waiting[] =>
  Object.values(answered(queues, days)).flatMap((part) => uncounted(part, queues.over, days, cut))

/** The same of some that were answered in these days. */
export function uncounted(rows: readonly Waiting[], over: Over, days: Days, cut: Cut): Waiting[] {
  const isCounted = (one: Waiting): boolean => {
    if (one.published !== null) return true
    if (cut.of === 'publication' && !over.published.has(one.half)) return true
    const batch = over.batches.get(one)
    if (!batch || batch.first < days.firstDay || batch.last > days.lastDay) return false
    return cut.of === 'live' || batch.isPure
  }
  return rows.filter((one) => !isCounted(one))
}

/** Those in a queue that were answered in some days. */
export const answered = ({ over, running }: Queues, { firstDay, lastDay }: Days) => ({
  // Among the half-months there are, and not through all there may be: a file of everything asks for eight thousand years.
  ended: [...over.byHalf.keys()]
    .filter((half) => half >= firstDay && half <= lastDay)
    .toSorted()
    .flatMap((half) => over.byHalf.get(half) ?? []),
  running: running.filter(({ half }) => half >= firstDay && half <= lastDay),
})

/** The answers a publication of a period is the first to count: of its half-months that no other one has published. */
export const firstCountedBy = (queues: Queues, days: Days): Waiting[] =>
  Object.values(answered(queues, days))
    .flat()
    .filter((one) => one.published === null && !queues.over.published.has(one.half))

/** The last day figures of a period tell of: all of it, or its last half-month that is over; the day before it where none is. */
export function throughDay(period: Days, { of, today }: Cut): string {
  if (of !== 'ended' || period.lastDay < today) return period.lastDay
  const ended = halvesOf(period).filter((half) => lastDayOf(half) < today)
  const last = ended.at(-1)
  return last ? lastDayOf(last) : dayBefore(period.firstDay)
}

const dayBefore = (day: string) => daysAfter(day, -1)

/** So often is read again; under a flood that never pauses the last reading has to do. */
const mostTries = 20

/** Reads counts and queues as they stand at one time: where somebody answered meanwhile, again. */
export async function atOneTime<T>(db: Db, read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const before = await dataVersion(db)
    const found = await read()
    if (tries === mostTries || before === (await dataVersion(db))) return found
  }
}
