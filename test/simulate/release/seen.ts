import type { Response } from '../../../db/queries/responses.ts'
import type { Waiting } from '../../../db/queries/unreleased.ts'
import { type Cut, type Queues, throughDay, uncountedOf } from '../../../server/figures/release/uncounted.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import { halfMonthOf } from '../../../surveys/grammar/half-month.ts'
import { kinds } from '../../../surveys/periods/kinds.ts'
import { type Period, periodOf } from '../../../surveys/periods/period.ts'

/** An answer as the simulation knows it: by its place among all. */
export type Known = { readonly i: number; readonly half: string; readonly day: string; readonly response: Response }

/** What a list tells apart, and for whom its answers are counted. */
type List = { readonly name: string; readonly of: Cut['of']; readonly keyOf: (response: Response) => string }

/**
 * Every list there is. What somebody sees who may see one unit only is a row by unit, or
 * one of those that stand by unit and something else.
 */
export const lists: readonly List[] = [
  { name: 'ward', of: 'live', keyOf: () => '' },
  { name: 'area', of: 'live', keyOf: ({ area }) => area },
  { name: 'unit', of: 'live', keyOf: ({ unit }) => unit },
  { name: 'unit, area', of: 'live', keyOf: ({ unit, area }) => `${unit} ${area}` },
  { name: 'subject', of: 'live', keyOf: ({ questionnaire }) => (questionnaire === 'health-station' ? 'health' : '') },
  { name: 'form', of: 'live', keyOf: ({ questionnaire }) => questionnaire },
  { name: 'ward of ended', of: 'ended', keyOf: () => '' },
  { name: 'area of ended', of: 'ended', keyOf: ({ area }) => area },
  { name: 'channel', of: 'ended', keyOf: ({ channel }) => channel },
  { name: 'procedure', of: 'ended', keyOf: ({ procedure }) => procedure },
  { name: 'unit, channel', of: 'ended', keyOf: ({ unit, channel }) => `${unit} ${channel}` },
  { name: 'unit, procedure', of: 'ended', keyOf: ({ unit, procedure }) => `${unit} ${procedure}` },
  { name: 'stratum', of: 'ended', keyOf: ({ area, procedure, channel }) => `${area} ${procedure} ${channel}` },
]

/** Which answers stand behind each row that anybody can ask for; a file of single answers is one row. */
export type Rows = ReadonlyMap<string, ReadonlySet<number>>

/** All periods that hold one of these days. */
export function periodsAround(days: readonly string[]): Period[] {
  const found = new Map<string, Period>()
  for (const kind of kinds)
    for (const year of new Set(days.flatMap((day) => [Number(day.slice(0, 4)), Number(day.slice(0, 4)) + 1])))
      for (let number = 1; number <= kind.many; number++) {
        const period = periodOf({ kind, year, number })
        if (days.some((day) => day >= period.firstDay && day <= period.lastDay)) found.set(period.name, period)
      }
  return [...found.values()]
}

/** The rule the product follows; another one to see that the simulation would notice. */
export type Rule = (queues: Queues, days: Period, cut: Cut) => readonly Waiting[]
export const product: Rule = uncountedOf
export const everythingAtOnce: Rule = () => []

type Asked = { readonly periods: readonly Period[]; readonly today: string; readonly rule: Rule }

/** The answers behind one number list: of a period, and for lists as fine as that. */
export type Counted = {
  readonly period: Period
  readonly of: 'live' | 'ended'
  readonly through: string
  readonly out: ReadonlySet<string>
}

/** Which answers are not counted, period by period: all that anything shown is made from. */
export const countedBy = (queues: Queues, { periods, today, rule }: Asked, held: ReadonlySet<string>): Counted[] =>
  periods.flatMap((period) =>
    (['live', 'ended'] as const).map((of) => {
      const through = rule === everythingAtOnce ? period.lastDay : throughDay(period, { of, today })
      const out = rule(queues, { ...period, lastDay: through }, { of, today })
      return { period, of, through, out: new Set([...out.map(({ response }) => response), ...held]) }
    }),
  )

export const isIn = ({ period, through, out }: Counted, { half, response }: Known): boolean =>
  half >= period.firstDay && half <= through && !out.has(response.id)

/** All rows of all lists that hold some of these answers, and files of single answers. */
export function rowsOf(all: Iterable<Known>, counted: readonly Counted[]): Rows {
  const rows = new Map<string, Set<number>>()
  const put = (row: string, i: number) => void (rows.get(row)?.add(i) ?? rows.set(row, new Set([i])))
  for (const one of all)
    for (const which of counted) {
      if (!isIn(which, one)) continue
      const { name } = which.period
      for (const list of lists)
        if (list.of === which.of)
          put(`${one.response.stream} ${name} by ${list.name}: ${list.keyOf(one.response)}`, one.i)
      if (which.of === 'live' && name.length === 7) put(`file of ${name}`, one.i)
    }
  return rows
}

/** Everybody in a queue, whether or not batches were made of it since. */
export const allWaiting = ({ over, running }: Queues) => [...[...over.byHalf.values()].flat(), ...running]

type AskedForWeeks = Pick<Asked, 'today' | 'rule'> & { readonly held: ReadonlySet<string> }

/** The charts of weeks that are over, by area and how people were served. */
export function weeksSeen(all: readonly Known[], queues: Queues, { today, rule, held }: AskedForWeeks): Rows {
  const waiting = rule === everythingAtOnce ? [] : allWaiting(queues).map(({ response }) => response)
  const out = new Set([...waiting, ...held])
  const rows = new Map<string, Set<number>>()
  for (const { i, day, response } of all) {
    const monday = mondayOf(day)
    if (monday >= mondayOf(today) || out.has(response.id)) continue
    const row = `${response.stream} week of ${monday}: ${response.area} ${response.channel === 'online' ? 'online' : 'desk'}`
    const known = rows.get(row)
    if (known) known.add(i)
    else rows.set(row, new Set([i]))
  }
  return rows
}

type AskedForTouchpoints = AskedForWeeks & { readonly periods: readonly Period[] }

/** The figures of single touchpoints, which are made of batches of their own queues, also while the period runs. */
export function touchpointsSeen(
  all: readonly Known[],
  queues: Queues,
  { periods, rule, held }: AskedForTouchpoints,
): Rows {
  const waiting = rule === everythingAtOnce ? [] : allWaiting(queues).map(({ response }) => response)
  const out = new Set([...waiting, ...held])
  const rows = new Map<string, Set<number>>()
  for (const { name, firstDay, lastDay } of periods)
    for (const { i, half, response } of all) {
      if (half < firstDay || half > lastDay || out.has(response.id)) continue
      const row = `${response.stream} ${name} at ${response.touchpoint}`
      rows.set(row, (rows.get(row) ?? new Set()).add(i))
    }
  return rows
}

const mondayOf = (day: string) => {
  const at = startOfDay(day) + oneDay / 2
  return dayOf(at - ((new Date(at).getUTCDay() + 6) % 7) * oneDay)
}

export const known = (response: Response, i: number): Known => {
  const day = dayOf(response.answeredAt)
  return { i, day, half: halfMonthOf(day), response }
}
