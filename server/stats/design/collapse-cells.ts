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

/** The cells that are left, and what was merged into what, in order: this belongs into the published log. */
export interface Collapse {
  readonly cells: readonly CollapsedCell[]
  readonly merges: readonly { readonly from: readonly number[]; readonly into: readonly number[] }[]
}

/** After a merge across areas (or channels) a cell has none: it then shares it with nobody. */
interface Working extends CollapsedCell {
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
  const merges: { from: readonly number[]; into: readonly number[] }[] = []
  let cells: readonly Working[] = given.map((cell, i) => ({ ...cell, members: [i] }))
  for (;;) {
    const smallest = fewest(cells)
    if (!smallest || smallest.respondents >= minimum || cells.length < 2) break
    const others = cells.filter((cell) => cell !== smallest)
    const partner = fewest(candidates(smallest, others)) ?? at(others, 0)
    merges.push({ from: smallest.members, into: partner.members })
    cells = [...others.filter((cell) => cell !== partner), merged(smallest, partner)].sort(inFileOrder)
  }
  return { cells: cells.map(({ members, population, respondents }) => ({ members, population, respondents })), merges }
}

function candidates(cell: Working, others: readonly Working[]): readonly Working[] {
  const sameArea = others.filter((other) => cell.area !== undefined && other.area === cell.area)
  const sameChannel = others.filter((other) => cell.channel !== undefined && other.channel === cell.channel)
  const sameBoth = sameArea.filter((other) => sameChannel.includes(other))
  return [sameBoth, sameArea, sameChannel].find((list) => list.length > 0) ?? others
}

function merged(a: Working, b: Working): Working {
  return {
    members: [...a.members, ...b.members].sort((i, j) => i - j),
    population: a.population + b.population,
    respondents: a.respondents + b.respondents,
    area: a.area === b.area ? a.area : undefined,
    channel: a.channel === b.channel ? a.channel : undefined,
  }
}

/** The first of those with fewest respondents. */
function fewest(cells: readonly Working[]): Working | undefined {
  return cells.reduce<Working | undefined>((least, cell) => {
    return least && least.respondents <= cell.respondents ? least : cell
  }, undefined)
}

const inFileOrder = (a: Working, b: Working) => at(a.members, 0) - at(b.members, 0)
