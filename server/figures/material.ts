import type { Db } from '../../db/db.ts'
import { type WeighedTally, weighedTallies } from '../../db/queries/campaigns/sample-design.ts'
import { excludedTallies, type LeftOut } from '../../db/queries/exclusions.ts'
import { closedIn, populationsVersion } from '../../db/queries/populations.ts'
import { readTallies } from '../../db/queries/tallies.ts'
import type { Period } from '../../surveys/periods/period.ts'
import type { Tallied, Tally } from '../reports/engine/answers/tally.ts'
import type { DrawnSample } from '../reports/engine/estimate/drawn.ts'
import type { Material } from '../reports/report.ts'
import { answersIn } from './answers-in.ts'
import { type Decided, leftOutIf } from './decided.ts'
import type { Own } from './own-units.ts'
import { leftOutAndCounted, notCounted } from './release/not-counted.ts'
import { type TakenAway, takenAway, without } from './release/taken-away.ts'
import { atOneTime, type Cut, queuesOn, throughDay } from './release/uncounted.ts'
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
  /** All that is in none of the `tallies`, to be taken away from what is not made of them. */
  readonly out: readonly TakenAway[]
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
  const [given, leftOut, closed, queues, sample] = await Promise.all([
    read(db, days.firstDay, days.lastDay),
    decided ? leftOutIf(db, days, decided) : excludedTallies(db, days),
    populationsIn(db, period),
    queuesOn(db, cut.today),
    weighedTallies(db, { ...days, ...(decided ? { decided } : {}) }),
  ])
  const parts = await notCounted(db, queues, { days, cut, own, ...(decided ? { decided } : {}) })
  const all = without(
    own.answers(given),
    parts.map(({ taken }) => taken),
  )
  const populations = own.services(closed.services)
  const out = own.answers(leftOut)
  const left = leftOutAndCounted(out, parts)
  const ofKind = (kind: LeftOut['kind']) => takenAway(left.filter((one) => one.kind === kind))
  const [byStaff, held] = [ofKind('staff'), ofKind('held')]
  const total = (kind: LeftOut['kind']) => out.reduce((sum, one) => (one.kind === kind ? sum + one.n : sum), 0)
  const withHeld = without(all, [byStaff])
  const drawn = (...kinds: WeighedTally['kind'][]) => drawnFrom(own.answers(sample), kinds)
  const known = { period, populations, waiting: parts.flatMap(({ waiting }) => waiting), through: endOf(days, period) }
  return {
    ...known,
    tallies: without(withHeld, [held]),
    drawn: drawn(null),
    splitMonths: closed.splitMonths,
    excluded: total('staff'),
    held: total('held'),
    out: [byStaff, held, ...parts.map(({ taken }) => taken)],
    withHeld: { ...known, tallies: withHeld, drawn: drawn(null, 'held') },
    whole: { ...known, tallies: all, drawn: drawn(null, 'held', 'staff') },
  }
}

/** The sample of surveys that are locked, with those that are left out in one of these ways. */
function drawnFrom(sample: readonly WeighedTally[], kinds: readonly WeighedTally['kind'][]): DrawnSample | undefined {
  const kept = sample.filter(({ kind }) => kinds.includes(kind))
  if (kept.length === 0) return undefined
  // Two surveys may have a group of the same name.
  const answers = kept.map(({ campaign, stratum, households: _, kind: __, ...one }) => ({
    ...one,
    stratum: `${campaign} ${stratum}`,
  }))
  const households = new Map(kept.map((one) => [`${one.campaign} ${one.stratum}`, one.households]))
  return { answers, households }
}

const endOf = ({ lastDay }: { readonly lastDay: string }, period: Period) =>
  lastDay === period.lastDay ? undefined : lastDay

const populationsIn = async (db: Db, period: Period) =>
  versionedCache(db, `closed ${period.name}`, await populationsVersion(db), () => closedIn(db, period))

/** How many answers wait to be counted with others. */
export const sizeOf = (waiting: Counted['waiting']): number => waiting.reduce((sum, { n }) => sum + n, 0)
