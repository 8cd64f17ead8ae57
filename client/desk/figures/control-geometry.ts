import { type Axis, axisFor } from './axis.ts'
import type { WatchedService, WatchPoint } from './reports.ts'

/** Which way a point is out of the ordinary; `plain` where no rule is broken. */
export type Side = 'low' | 'high' | 'plain'

type Ruled = Pick<WatchPoint, 'share' | 'beyondLimits' | 'runOfEight' | 'twoOfThree'>

/**
 * How a point is marked.
 *
 * @example
 * sideOf({ share: 0.7, beyondLimits: true, runOfEight: false, twoOfThree: false }, 0.9) // => 'low'
 * sideOf({ share: 0.7, beyondLimits: false, runOfEight: false, twoOfThree: false }, 0.9) // => 'plain'
 */
export function sideOf({ share, beyondLimits, runOfEight, twoOfThree }: Ruled, baseline: number): Side {
  if (!beyondLimits && !runOfEight && !twoOfThree) return 'plain'
  return share < baseline ? 'low' : 'high'
}

type Dated = { readonly span: { readonly from: string; readonly to: string } }

/**
 * Where points stand from left to right by their date, between 0 and 1: a week
 * nobody answered leaves its gap.
 *
 * @example
 * placesOf([{ span: { from: '2026-10-05', to: '' } }, { span: { from: '2026-10-12', to: '' } }, { span: { from: '2026-11-02', to: '' } }]) // => [0, 0.25, 1]
 */
export function placesOf(points: readonly Dated[]): number[] {
  const days = points.map(({ span }) => Date.parse(span.from))
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  return days.map((at) => (last > first ? (at - first) / (last - first) : 0.5))
}

/**
 * How far each point's limits reach to the left and the right: half way to its neighbours.
 *
 * @example
 * reaches([0, 0.5, 1]) // => [{ from: 0, to: 0.25 }, { from: 0.25, to: 0.75 }, { from: 0.75, to: 1 }]
 * reaches([0.5]) // => [{ from: 0, to: 1 }]
 */
export const reaches = (places: readonly number[]): { readonly from: number; readonly to: number }[] =>
  places.map((place, i) => {
    const [before, after] = [places[i - 1], places[i + 1]]
    return { from: before === undefined ? 0 : (before + place) / 2, to: after === undefined ? 1 : (place + after) / 2 }
  })

/** Names of months nearer than this, as part of the width, would touch on a phone of 320 px. */
const roomForName = 0.13

/**
 * The names of the months under the points: at the first point that ends in it, where there is room.
 *
 * @example
 * monthMarks([{ span: { from: '2026-09-21', to: '2026-09-27' } }, { span: { from: '2026-09-28', to: '2026-10-04' } }, { span: { from: '2026-10-05', to: '2026-10-11' } }]) // => ['T9', 'T10', undefined]
 */
export function monthMarks(points: readonly Dated[]): (string | undefined)[] {
  const places = placesOf(points)
  let named = Number.NEGATIVE_INFINITY
  return points.map(({ span }, i) => {
    const place = places[i] ?? 0
    const isFirst = points[i - 1]?.span.to.slice(0, 7) !== span.to.slice(0, 7)
    if (!isFirst || place - named < roomForName) return undefined
    named = place
    return `T${Number(span.to.slice(5, 7))}`
  })
}

/** One scale for all charts of a page, so that services can be seen beside each other. */
export const axisOfCharts = (services: readonly Pick<WatchedService, 'lowest'>[]): Axis =>
  axisFor(services.flatMap(({ lowest }) => lowest ?? []))

/** How many signs of their own the services have. */
export const signsIn = (services: readonly Pick<WatchedService, 'saidOf'>[]): number =>
  services.reduce((sum, { saidOf }) => sum + saidOf, 0)
