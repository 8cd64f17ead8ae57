/** People who are in the same sums: what is told of one of them is told of all together. */
type Block = { people: number; readonly sums: readonly number[] }
/** A sum of blocks, each so many times. */
type Row = Map<number, number>

/**
 * Whether numbers that are told give away what fewer than `minimum` people said: whether any of them, or any sum or
 * difference of some of them, rests on fewer people than that. What is told of a whole and of its parts, of sets that
 * cross each other, and of differences of differences is found alike: by elimination, the blocks of enough people first,
 * so that what is left over tells of the small ones alone.
 *
 * @param sums of each number the groups of people it is made of, by name
 * @param people how many each group holds
 * @see specification §11.1; Willenborg & de Waal (2001), Elements of Statistical Disclosure Control, ch. 7
 * @example
 * tellsOfFew([['a', 'b'], ['a']], new Map([['a', 40], ['b', 12]])) // => false
 * tellsOfFew([['a', 'b'], ['a']], new Map([['a', 40], ['b', 3]])) // => true
 */
export function tellsOfFew(
  sums: readonly (readonly string[])[],
  people: ReadonlyMap<string, number>,
  minimum = 10,
): boolean {
  const blocks = blocksOf(sums, people).toSorted((a, b) => Number(b.people >= minimum) - Number(a.people >= minimum))
  const rows = sums.map((): Row => new Map())
  for (const [place, block] of blocks.entries()) for (const sum of block.sums) rows[sum]?.set(place, 1)
  const firstSmall = blocks.filter((block) => block.people >= minimum).length
  const peopleIn = (place: number) => blocks[place]?.people ?? 0
  const left = [...echelon(rows)].filter(([lead]) => lead >= firstSmall).map(([, row]) => row)
  return connected(left).some((some) => restsOnFew(some, peopleIn, minimum))
}

function blocksOf(sums: readonly (readonly string[])[], people: ReadonlyMap<string, number>): Block[] {
  const within = new Map<string, number[]>()
  for (const [sum, groups] of sums.entries())
    for (const group of new Set(groups)) within.set(group, [...(within.get(group) ?? []), sum])
  const blocks = new Map<string, Block>()
  for (const [group, of] of within) {
    const many = people.get(group) ?? 0
    if (many === 0) continue
    const block = blocks.get(of.join(' ')) ?? { people: 0, sums: of }
    block.people += many
    blocks.set(of.join(' '), block)
  }
  return [...blocks.values()]
}

const nothing = 1e-9

/** The rows in echelon form, by the first place of each that is not nought. */
function echelon(rows: readonly Row[]): Map<number, Row> {
  const found = new Map<number, Row>()
  for (const given of rows) {
    const row = new Map(given)
    while (row.size > 0) {
      const lead = Math.min(...row.keys())
      const pivot = found.get(lead)
      if (!pivot) {
        found.set(lead, row)
        break
      }
      takeAway(row, pivot, (row.get(lead) ?? 0) / (pivot.get(lead) ?? 1))
      row.delete(lead)
    }
  }
  return found
}

function takeAway(row: Row, other: Row, times: number): void {
  for (const [place, value] of other) {
    const left = (row.get(place) ?? 0) - times * value
    if (Math.abs(left) < nothing) row.delete(place)
    else row.set(place, left)
  }
}

/** Rows that have no place in common with others are judged by themselves. */
function connected(rows: readonly Row[]): Row[][] {
  const parts: { readonly places: Set<number>; readonly rows: Row[] }[] = []
  for (const row of rows) {
    const touched = parts.filter(({ places }) => [...row.keys()].some((place) => places.has(place)))
    const together = { places: new Set(row.keys()), rows: [row] }
    for (const part of touched) {
      for (const place of part.places) together.places.add(place)
      together.rows.push(...part.rows)
      parts.splice(parts.indexOf(part), 1)
    }
    parts.push(together)
  }
  return parts.map(({ rows: some }) => some)
}

/** So many sets of blocks are tried; what would take more is taken to be unsafe. */
const mostTried = 20_000

/** Whether some blocks of fewer than `minimum` people in all carry a combination of the rows alone. */
function restsOnFew(rows: readonly Row[], peopleIn: (place: number) => number, minimum: number): boolean {
  const places = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  const all = places.reduce((sum, place) => sum + peopleIn(place), 0)
  if (all < minimum) return true
  if (rows.length === 1) return false
  let tried = 0
  const tell = (without: ReadonlySet<number>, from: number, room: number): boolean => {
    tried++
    if (tried > mostTried || echelon(rows.map((row) => rest(row, without))).size < rows.length) return true
    return places.some((place, i) => {
      const left = room - peopleIn(place)
      return i >= from && left > 0 && tell(new Set([...without, place]), i + 1, left)
    })
  }
  return tell(new Set(), 0, minimum)
}

const rest = (row: Row, without: ReadonlySet<number>): Row => new Map([...row].filter(([place]) => !without.has(place)))
