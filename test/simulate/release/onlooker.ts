import type { Db } from '../../../db/db.ts'
import { queuesOn } from '../../../server/figures/release/uncounted.ts'
import { dayOf, oneDay } from '../../../surveys/grammar/calendar.ts'
import { type Leak, leaksIn, within } from './differences.ts'
import {
  type Counted,
  countedBy,
  isIn,
  type Known,
  periodsAround,
  type Rows,
  type Rule,
  rowsOf,
  touchpointsSeen,
  weeksSeen,
} from './seen.ts'
import type { Ward } from './ward-in-database.ts'

/** For how long what came in at one moment is taken from every later number. */
const memory = 45 * oneDay

/**
 * Somebody who asks for every number after every single answer and every
 * midnight, keeps all of them, and takes any two of them from each other.
 */
export class Onlooker {
  readonly leaks: Leak[] = []
  looks = 0
  private before = new Map<string, Counted>()
  private seen = 0
  private came: { readonly at: number; readonly name: string; readonly people: ReadonlySet<number> }[] = []
  private weeks: Rows = new Map()

  constructor(
    private readonly db: Db,
    private readonly ward: Ward,
    private readonly rule: Rule,
  ) {}

  /** Every number as it is now, less what it was before. */
  async look(at: number): Promise<void> {
    this.looks++
    const { all, told } = this.ward
    const today = dayOf(at)
    const queues = await queuesOn(this.db, today)
    const ago = [0, 15, 31, 62, 200, 400].map((days) => dayOf(at - days * oneDay))
    const asked = { periods: periodsAround(ago), today, rule: this.rule }
    const now = countedBy(queues, asked, this.ward.held)
    for (const one of now) {
      const key = `${one.period.name} ${one.of}`
      const was = this.before.get(key)
      this.before.set(key, one)
      // A period nobody asked about before is one more number, and nothing has moved in it.
      if (!was) continue
      const rows = rowsOf(this.changed(was, one), [{ ...one, out: new Set(), through: one.period.lastDay }])
      this.keep(rows, at)
      this.leaks.push(...leaksIn(rows, 'before and after', told))
    }
    this.seen = all.length
  }

  /** Whose answers were in a number at one of two moments only. */
  private changed(was: Counted, is: Counted): Known[] {
    const { all, byId } = this.ward
    const fresh = all.slice(this.seen)
    const touched = [...was.out, ...is.out].flatMap((id) => byId.get(id) ?? [])
    const candidates = was.through === is.through ? new Set([...fresh, ...touched]) : new Set(all)
    return [...candidates].filter((one) => (one.i < this.seen && isIn(was, one)) !== isIn(is, one))
  }

  private keep(rows: Rows, at: number): void {
    for (const [row, people] of rows) this.came.push({ at, name: `what came to ${row}`, people })
  }

  /** Every number of the day less every other that lies within it, also less what came in at one moment. */
  async evening(at: number): Promise<Rows> {
    const { all, told, held } = this.ward
    const today = dayOf(at)
    const queues = await queuesOn(this.db, today)
    const periods = periodsAround([today, dayOf(at - 20 * oneDay)])
    const first = periods.map(({ firstDay }) => firstDay).toSorted()[0] ?? today
    const recent = all.filter(({ half }) => half >= first)
    const rows = rowsOf(recent, countedBy(queues, { periods, today, rule: this.rule }, held))
    const asked = { today, rule: this.rule, held, periods }
    const weeks = new Map([...weeksSeen(recent, queues, asked), ...touchpointsSeen(recent, queues, asked)])
    this.leaks.push(...leaksIn(this.movedIn(weeks), 'before and after', told))
    this.weeks = weeks
    this.came = this.came.filter((one) => one.at > at - memory)
    const came = this.came.map(({ name, people }) => [name, people] as const)
    this.leaks.push(...within([...rows, ...weeks, ...came], told))
    return rows
  }

  /** What is new in a week, or at a touchpoint, that was told yesterday already; one that is told for the first time has at least five answers. */
  private movedIn(weeks: Rows): Rows {
    const moved = [...weeks].map(([week, people]) => {
      const was = this.weeks.get(week) ?? new Set()
      return [week, new Set([...people].filter((i) => !was.has(i)))] as const
    })
    return new Map(moved)
  }
}
