import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import type { OpenStratum } from './strata.ts'

type Strata = readonly (OpenStratum & { readonly of: readonly string[] })[]
type Figure = { readonly id: string; readonly level: string; readonly stream: string; readonly method: string }

/** A figure whose strata were published before, of this period or one that shares days with it. */
export type EarlierOpen = Figure & { readonly strata: Strata }

/**
 * Whether the strata of a figure, held against those of an earlier publication, would tell of fewer than ten people:
 * sums over the same services that differ by one to nine answers, or are of as many people and differ in what these said.
 * Compared are the finest sums that both can make.
 */
export function comparesFew(one: Figure & { readonly strata: Strata }, earlier: readonly EarlierOpen[]): boolean {
  return earlier
    .filter((other) => other.stream === one.stream && other.method === one.method)
    .some((other) => {
      // Where the same figure was made of other services, nobody answered in the others.
      const isSame = other.id === one.id && other.level === one.level
      return inBoth(one.strata, other.strata).some((part) => (isSame || isOfSame(part)) && isClose(part))
    })
}

/** The sums of strata that were put together, of one figure and of another, with the services each is of. */
type Part = { readonly [side in 'now' | 'before']: { services: Set<string>; n: number; satisfied: number } }

const isOfSame = ({ now, before }: Part): boolean =>
  now.services.size === before.services.size && [...now.services].every((service) => before.services.has(service))

function isClose({ now, before }: Part): boolean {
  const more = Math.abs(now.n - before.n)
  return more === 0 ? now.satisfied !== before.satisfied : more < smallestCell('public')
}

/** Strata that have services in common, put together on both sides until nothing is in common any more. */
function inBoth(now: Strata, before: Strata): Part[] {
  const parts: Part[] = []
  for (const [side, strata] of [
    ['now', now],
    ['before', before],
  ] as const)
    for (const { of, n, satisfied } of strata) {
      const part: Part = { now: nobody(), before: nobody() }
      Object.assign(part[side], { services: new Set(of), n, satisfied })
      for (const other of parts.filter((one) =>
        of.some((id) => one.now.services.has(id) || one.before.services.has(id)),
      )) {
        for (const at of ['now', 'before'] as const) add(part[at], other[at])
        parts.splice(parts.indexOf(other), 1)
      }
      parts.push(part)
    }
  return parts.filter((part) => part.now.n > 0 && part.before.n > 0)
}

const nobody = () => ({ services: new Set<string>(), n: 0, satisfied: 0 })

function add(into: Part['now'], { services, n, satisfied }: Part['now']): void {
  for (const service of services) into.services.add(service)
  into.n += n
  into.satisfied += satisfied
}
