import { at } from '../at.ts'

/** A weighting cell as it comes from the counts of the quarter. */
export interface Cell {
  readonly area: string
  readonly channel: string
  /** transactions closed */
  readonly population: number
  /** usable respondents */
  readonly respondents: number
}

/** Cells merged into one; `members` are their places in the list given, from 0, rising. */
export interface CollapsedCell {
  readonly members: readonly number[]
  readonly population: number
  readonly respondents: number
}

/**
 * One cell joining another, each called by its place in the list given. What was
 * merged is called as what it was merged into, so that the log tells all and
 * grows with the merges only.
 */
export interface Merge {
  readonly from: number
  readonly into: number
}

/** The cells that are left, and what was merged into what, in order: this belongs into the published log. */
export interface Collapse {
  readonly cells: readonly CollapsedCell[]
  readonly merges: readonly Merge[]
}

/** After a merge across areas (or channels) a cell has none: it then shares it with nobody. */
interface Working extends CollapsedCell {
  readonly name: number
  readonly area: string | undefined
  readonly channel: string | undefined
}

/**
 * Merges weighting cells until each holds enough respondents: a weight N/n from
 * three answers is noise. Again and again the cell with fewest respondents joins
 * the smallest one that shares its area and channel, else its area, else its
 * channel, else any; ties go to the earlier cell. Cells nobody answered take
 * part. No respondent and no transaction is ever lost; if all together are too
 * few, one cell remains.
 *
 * @param minimum respondents each cell must have in the end
 * @see specification §3.1
 * @example
 * collapseCells([{ area: 'a', channel: 'desk', population: 90, respondents: 12 }, { area: 'a', channel: 'online', population: 9, respondents: 1 }]).cells // => [{ members: [0, 1], population: 99, respondents: 13 }]
 */
export function collapseCells(given: readonly Cell[], minimum = 10): Collapse {
  const merges: Merge[] = []
  // All of one shape from the start: this is looked through once for every merge.
  const cells = given.map(({ area, channel, population, respondents }, i): Working => {
    return { name: i, members: [i], population, respondents, area, channel }
  })
  for (;;) {
    const place = fewest(cells)
    const cell = cells[place]
    if (!cell || cell.respondents >= minimum || cells.length < 2) break
    const partnerPlace = partnerOf(cell, cells)
    const partner = at(cells, partnerPlace)
    merges.push({ from: cell.name, into: partner.name })
    // Cells stand in the order of their first members, and the merged one has that of the earlier.
    cells[Math.min(place, partnerPlace)] = merged(cell, partner)
    cells.splice(Math.max(place, partnerPlace), 1)
  }
  return { cells: cells.map(asFound), merges }
}

/** Where the smallest of the others stands that shares most with the cell; the first of several. */
function partnerOf(cell: Working, cells: readonly Working[]): number {
  let best = -1
  let closest = -1
  let respondents = 0
  let place = -1
  for (const other of cells) {
    place++
    if (other === cell) continue
    const shared = closeness(cell, other)
    if (shared < closest || (shared === closest && respondents <= other.respondents)) continue
    best = place
    closest = shared
    respondents = other.respondents
  }
  return best
}

/** Area and channel alike, the area, the channel, or nothing. */
function closeness(cell: Working, other: Working): number {
  const area = cell.area !== undefined && other.area === cell.area
  const channel = cell.channel !== undefined && other.channel === cell.channel
  return (area ? 2 : 0) + (channel ? 1 : 0)
}

function merged(cell: Working, into: Working): Working {
  return {
    name: into.name,
    members: [...into.members, ...cell.members],
    population: cell.population + into.population,
    respondents: cell.respondents + into.respondents,
    area: cell.area === into.area ? into.area : undefined,
    channel: cell.channel === into.channel ? into.channel : undefined,
  }
}

const asFound = ({ members, population, respondents }: Working): CollapsedCell => ({
  members: members.toSorted((i, j) => i - j),
  population,
  respondents,
})

/** Where the first of those with fewest respondents stands. */
function fewest(cells: readonly Working[]): number {
  let least = -1
  let lowest = Number.POSITIVE_INFINITY
  let place = -1
  for (const { respondents } of cells) {
    place++
    if (respondents >= lowest) continue
    least = place
    lowest = respondents
  }
  return least
}
