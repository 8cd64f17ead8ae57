import type { Rows } from './seen.ts'

/** A difference that tells what fewer than five people said: between which numbers, and who they are. */
export type Leak = { readonly between: string; readonly people: readonly number[] }

/**
 * Of an answer that staff left out everybody reads what it says, in the list of exclusions. `early` are those left out
 * before any figure counted them: they hide nobody.
 */
export type Told = { readonly early: Set<number>; readonly ever: Set<number> }

/** Whether so few people say this that it would tell of them. */
function isLeak(people: readonly number[], { early, ever }: Told): boolean {
  const hidden = people.filter((i) => !early.has(i))
  return hidden.length > 0 && hidden.length < 5 && hidden.some((i) => !ever.has(i))
}

/** The rows that are themselves such a difference. */
export const leaksIn = (rows: Rows, between: string, told: Told): Leak[] =>
  [...rows].flatMap(([row, people]) =>
    isLeak([...people], told) ? [{ between: `${row}: ${between}`, people: [...people] }] : [],
  )

type Named = readonly [name: string, people: ReadonlySet<number>]

/** Every two sets of which one lies within the other: what is left of the larger. */
export function within(sets: readonly Named[], told: Told): Leak[] {
  const distinct = new Map(sets.map(([name, people]) => [[...people].join(), { name, people, bits: bitsOf(people) }]))
  const bySize = [...distinct.values()].toSorted((a, b) => b.people.size - a.people.size)
  const leaks: Leak[] = []
  for (const [place, whole] of bySize.entries())
    for (const part of bySize.slice(place + 1)) {
      // So many may have been left out early that five are fewer.
      if (whole.people.size - part.people.size > 8) break
      if (!part.bits.every((bits, i) => (bits & ~(whole.bits[i] ?? 0)) === 0)) continue
      const left = [...whole.people].filter((i) => !part.people.has(i))
      if (isLeak(left, told)) leaks.push({ between: `${whole.name} less ${part.name}`, people: left })
    }
  return leaks
}

function bitsOf(people: ReadonlySet<number>): Int32Array {
  const bits = new Int32Array(Math.ceil((Math.max(0, ...people) + 1) / 32))
  for (const i of people) bits[i >> 5] = (bits[i >> 5] ?? 0) | (1 << (i & 31))
  return bits
}
