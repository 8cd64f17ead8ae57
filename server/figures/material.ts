import type { Db } from '../../db/db.ts'
import { excludedTallies, type LeftOut } from '../../db/queries/exclusions.ts'
import { closedIn, populationsVersion } from '../../db/queries/populations.ts'
import { readTallies } from '../../db/queries/tallies.ts'
import type { Context } from '../../surveys/grammar/context.ts'
import type { Period } from '../../surveys/periods/period.ts'
import { sumsOf } from '../reports/engine/answers/form-sums.ts'
import { type Cell, isTally, type Tallied, type Tally } from '../reports/engine/answers/tally.ts'
import type { Material } from '../reports/report.ts'
import { groupBy } from '../stats/group-by.ts'
import { answersIn } from './answers-in.ts'
import { type Decided, leftOutIf, waitingIf } from './decided.ts'
import type { Own } from './own-units.ts'
import { atOneTime, type Cut, queuesOn, throughDay, uncounted } from './release/uncounted.ts'
import { contextOf, leftOutAndCounted, talliesOf } from './release/waiting-tallies.ts'
import { versionedCache } from './versioned-cache.ts'

/** What the figures of a period are made from. Its `tallies` hold no answer that is left out. */
export type Counted<T extends Tallied = Tallied> = Material & {
  readonly tallies: readonly T[]
  /** Months cut by the period whose dossiers are known for the whole month only: split by days. */
  readonly splitMonths: readonly string[]
  readonly through: string | undefined
  readonly waiting: NonNullable<Material['waiting']>
  /** How many answers somebody left out. */
  readonly excluded: number
  /** How many are held until somebody looks, and what there would be with them. */
  readonly held: number
  /** All that is in none of the `tallies`. */
  readonly out: readonly Tally[]
  readonly withHeld: Material
  /** The same with those left out. */
  readonly whole: Material
}

/** The answers of a period cell by cell, those to long forms pattern by pattern: in a time that does not grow with them. */
export const materialOf = (db: Db, period: Period, own: Own, cut: Cut): Promise<Counted> =>
  atOneTime(db, () => counted(db, period, { own, cut }, answersIn))

/** The answers of a period pattern by pattern. */
export const patternsOf = (db: Db, period: Period, own: Own, cut: Cut): Promise<Counted<Tally>> =>
  atOneTime(db, () => counted(db, period, { own, cut }, readTallies))

/** The same by cells as it would be if some answers were left out, or counted again. */
export const materialIf = (db: Db, period: Period, own: Own, cut: Cut, decided: Decided): Promise<Counted> =>
  atOneTime(db, () => counted(db, period, { own, cut, decided }, answersIn))

type Asked = { readonly own: Own; readonly cut: Cut; readonly decided?: Decided }

async function counted<T extends Tallied>(
  db: Db,
  period: Period,
  { own, cut, decided }: Asked,
  read: (db: Db, from: string, to: string) => Promise<readonly T[]>,
): Promise<Counted<T>> {
  const days = { firstDay: period.firstDay, lastDay: throughDay(period, cut) }
  const [given, leftOut, closed, queues] = await Promise.all([
    read(db, days.firstDay, days.lastDay),
    decided ? leftOutIf(db, days, decided) : excludedTallies(db, days),
    populationsIn(db, period),
    queuesOn(db, cut.today),
  ])
  const uncountedYet = uncounted(queues, days, cut)
  const notCounted = own.answers(decided ? waitingIf(uncountedYet, decided) : uncountedYet)
  const [all, populations] = [without(own.answers(given), talliesOf(notCounted)), own.services(closed.services)]
  const out = own.answers(leftOut)
  const left = leftOutAndCounted(out, notCounted)
  const [byStaff, held] = [left.filter(({ kind }) => kind === 'staff'), left.filter(({ kind }) => kind === 'held')]
  const total = (kind: LeftOut['kind']) => out.reduce((sum, one) => (one.kind === kind ? sum + one.n : sum), 0)
  // Only how many they are may be told: whatever they say stays here.
  const waiting = talliesOf(notCounted.filter(({ kind }) => kind === null)).map(({ pattern: _, ...one }) => one)
  // Where nothing is held, what is known of one is known of the other.
  const withHeld = without(all, byStaff)
  const through = days.lastDay === period.lastDay ? undefined : days.lastDay
  const known = { period, populations, waiting, through }
  return {
    ...known,
    tallies: held.length > 0 ? without(withHeld, held) : withHeld,
    splitMonths: closed.splitMonths,
    excluded: total('staff'),
    held: total('held'),
    out: [...left, ...talliesOf(notCounted)],
    withHeld: { ...known, tallies: withHeld },
    whole: { ...known, tallies: all },
  }
}

const populationsIn = async (db: Db, period: Period) =>
  versionedCache(db, `closed ${period.name}`, await populationsVersion(db), () => closedIn(db, period))

/** The answers less those left out; a tally or cell that nothing remains of disappears. */
function without<T extends Tallied>(all: readonly T[], left: readonly Tally[]): readonly T[] {
  if (left.length === 0) return all
  const byPattern = new Map(left.map((tally) => [contextOf(tally), tally.n]))
  const byCell = groupBy(left, placeOf)
  return all
    .map((one) => {
      if (isTally(one)) return { ...one, n: one.n - (byPattern.get(contextOf(one)) ?? 0) }
      const leftOut = byCell.get(placeOf(one))
      return leftOut ? { ...one, ...less(one, leftOut) } : one
    })
    .filter(({ n }) => n > 0)
}

function less(cell: Cell, left: readonly Tally[]): Pick<Cell, 'n' | 'sums'> {
  const gone = sumsOf(
    cell,
    left.map(({ pattern, n }) => [pattern, n] as const),
  )
  return {
    n: cell.n - left.reduce((sum, { n }) => sum + n, 0),
    sums: cell.sums.map((sum, i) => sum - (gone[i] ?? 0)),
  }
}

const placeOf = ({ unit, area, procedure, channel, stream, questionnaire, version }: Context): string =>
  JSON.stringify([stream, questionnaire, version, area, procedure, channel, unit])

/** How many answers wait to be counted with others. */
export const sizeOf = (waiting: Counted['waiting']): number => waiting.reduce((sum, { n }) => sum + n, 0)
