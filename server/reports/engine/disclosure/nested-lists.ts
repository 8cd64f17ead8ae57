import type { Tallied } from '../answers/tally.ts'
import { tables } from './tables.ts'

/** A list of a release: how many rows it has, the row of each key, and of each context; -1 where it is in none. */
type List = { readonly size: number; readonly byKey: ReadonlyMap<string, number>; readonly placeOf: Int32Array }

/** Two lists, and for each row of the first the rows of the second that lie wholly inside it; rows without any are left out. */
export type Nested = {
  readonly whole: number
  readonly parts: number
  readonly insides: readonly { readonly place: number; readonly members: readonly number[] }[]
}

type Structure = { readonly lists: readonly List[]; readonly nested: readonly Nested[] }

/** The latest last. */
const known = new Map<string, Structure>()
const most = 8

/**
 * Every list in which people of these contexts are counted, those of `tables`
 * first and then one a scope, and which rows of them lie inside which others. It
 * depends on the contexts alone and not on how many people there are, so after
 * one more answer it is the same: it is put together once, which halves what
 * deciding takes.
 *
 * @param contexts one tally of each, in an order of their own
 */
export function nestedLists(contexts: readonly Tallied[], scopes: readonly ((tally: Tallied) => boolean)[]): Structure {
  const inScope = scopes.map((speaks) => contexts.map(speaks))
  const name = `${contexts.map(nameOf).join()}|${inScope.map((each) => each.map(Number).join('')).join()}`
  const found = known.get(name) ?? structureOf(contexts, inScope)
  known.delete(name)
  known.set(name, found)
  for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest)
  return found
}

const nameOf = ({ questionnaire, area, procedure, channel, unit }: Tallied) =>
  `${questionnaire} ${area} ${procedure} ${channel} ${unit}`

function structureOf(contexts: readonly Tallied[], inScope: readonly (readonly boolean[])[]): Structure {
  const byTable = Object.values(tables).map((keyOf) => listOf(contexts.map(keyOf)))
  const byScope = inScope.map((each) => listOf(each.map((is) => (is ? '' : undefined))))
  const lists = [...byTable, ...byScope]
  const nested = lists.flatMap((one, whole) =>
    lists.flatMap((other, parts) => (whole === parts ? [] : nestedIn(one, other, whole, parts))),
  )
  return { lists, nested }
}

function listOf(keys: readonly (string | undefined)[]): List {
  const byKey = new Map<string, number>()
  const placeOf = new Int32Array(keys.length).fill(-1)
  for (const [i, key] of keys.entries()) {
    if (key === undefined) continue
    const place = byKey.get(key) ?? byKey.size
    byKey.set(key, place)
    placeOf[i] = place
  }
  return { size: byKey.size, byKey, placeOf }
}

function nestedIn(one: List, other: List, whole: number, parts: number): Nested[] {
  const inside = new Map<number, number[]>()
  for (const [member, place] of wholesOf(one, other).entries()) {
    if (place < 0) continue
    const members = inside.get(place)
    if (members) members.push(member)
    else inside.set(place, [member])
  }
  if (inside.size === 0) return []
  return [{ whole, parts, insides: [...inside].map(([place, members]) => ({ place, members })) }]
}

/** For each row of `parts` the one row of `whole` it lies in; below 0 where there is none, or it is cut through. */
function wholesOf(whole: List, parts: List): Int32Array {
  const [unknown, none] = [-2, -1]
  const found = new Int32Array(parts.size).fill(unknown)
  parts.placeOf.forEach((part, i) => {
    if (part < 0) return
    const row = whole.placeOf[i] ?? none
    found[part] = found[part] === unknown || found[part] === row ? row : none
  })
  return found
}
