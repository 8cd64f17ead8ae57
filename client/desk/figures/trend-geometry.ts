import { targets } from '#ward'
import { periodOf, readName } from '../../../surveys/periods/period.ts'
import type { History } from '../api.ts'
import { type Axis, placeOn } from './axis.ts'

export type { Axis } from './axis.ts'

/** In ems: the air above, the line itself, and what holds the names of the periods. */
export const [above, tall, below] = [1.6, 8, 2.9]

/** How far down a share has its place. */
export const placeDown = (axis: Axis, share: number): string =>
  `${(above + (1 - placeOn(axis, share)) * tall).toFixed(3)}em`

/** The middle of a place among so many, from the left. */
export const middle = (place: number, many: number): string => `${(((place + 0.5) / many) * 100).toFixed(2)}%`

export type TrendPoint = History['points'][number]

/** A place on the line of time: what was measured there, and the value to reach. */
export type Slot = { readonly period: string; readonly target: number; readonly point: TrendPoint | undefined }

/** How many quarters ahead are drawn at most, so that the next step of the plan is in sight. */
const mostAhead = 6

/**
 * The periods of a line, and behind them those up to the next step of the plan where it is near enough to be drawn:
 * what has to be reached stands beside what was.
 */
export function slotsOf(points: readonly TrendPoint[], step?: { readonly at: string; readonly value: number }): Slot[] {
  const past = points.map((point): Slot => ({ period: point.period, target: point.target, point }))
  const last = points.at(-1)
  if (!step || !last) return past
  const ahead: Slot[] = []
  for (let name = after(last.period); ahead.length < mostAhead && name; name = after(name)) {
    const isStep = (startOf(name) ?? '') >= step.at
    ahead.push({ period: name, target: isStep ? step.value : last.target, point: undefined })
    if (isStep) return [...past, ...ahead]
  }
  return past
}

/** The next value the plan sets for the index after a day, and from when. */
export function nextStep(about: 'procedures' | 'health-education', day: string) {
  const kind = about === 'procedures' ? 'sipas-' : 'health-education-'
  const next = targets
    .filter(({ id, from }) => id.startsWith(kind) && from > day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0]
  return next && { at: next.from, value: next.value }
}

const startOf = (name: string): string | undefined => {
  const read = readName(name)
  return read && periodOf(read).firstDay
}

function after(name: string): string | undefined {
  const read = readName(name)
  if (!read) return undefined
  const { kind, year, number } = read
  const next = number < kind.many ? { kind, year, number: number + 1 } : { kind, year: year + 1, number: 1 }
  return periodOf(next).name
}

/**
 * Runs of slots with the same value to reach: the steps of the line.
 *
 * @example
 * stepsOf([0.89, 0.89, 0.95]) // => [{ from: 0, to: 2, value: 0.89 }, { from: 2, to: 3, value: 0.95 }]
 */
export function stepsOf(
  values: readonly number[],
): { readonly from: number; readonly to: number; readonly value: number }[] {
  const steps: { from: number; to: number; value: number }[] = []
  for (const [place, value] of values.entries()) {
    const last = steps.at(-1)
    if (last?.value === value) last.to = place + 1
    else steps.push({ from: place, to: place + 1, value })
  }
  return steps
}

/**
 * A period as it stands under a line, short: the number, and where a year begins the year.
 *
 * @example
 * shortPeriod('2026-Q3') // => 'Q3'
 * shortPeriod('2026-09') // => 'T9'
 */
export const shortPeriod = (name: string): string =>
  name.includes('Q') ? name.slice(-2) : `T${Number(name.slice(5, 7))}`
