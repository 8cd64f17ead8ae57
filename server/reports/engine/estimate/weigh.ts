import type { Method } from '../../../../surveys/methods/method.ts'
import { at } from '../../../stats/at.ts'
import { collapseCells } from '../../../stats/design/collapse-cells.ts'
import type { Criteria } from '../answers/criteria.ts'
import { frameOf, type Population, type Stratum } from '../answers/frame.ts'
import type { Tallied } from '../answers/tally.ts'
import { indexOf } from './design.ts'
import { type Figure, figureOf } from './figure.ts'

/** Respondents counted together, and how many of them answered something that counts. */
export type Usable = { readonly tally: Tallied; readonly count: number }
export type Row = Usable & { readonly stratum: string; readonly weight: number }

/** A stratum whose transactions are known, with the answers that count there. */
export type Served = Stratum & { readonly population: number; readonly respondents: number }

/** A stratum as it was weighted: which strata were merged into it, its transactions and its answers. */
export type WeightedCell = {
  readonly members: readonly Stratum[]
  readonly population: number
  readonly respondents: number
}

export type Weighted = Figure & {
  readonly cells: readonly WeightedCell[]
  /** In order; what was merged is called as what it was merged into. */
  readonly merges: readonly { readonly from: string; readonly into: string }[]
  /** Answers in strata whose transactions nobody supplied: they are not in the weighted figure. */
  readonly withoutPopulation: number
  readonly strataWithoutPopulation: readonly Stratum[]
  /** Strata with more answers than transactions: a reason to look. */
  readonly overfull: readonly Stratum[]
}

/**
 * Weights the answers to the transactions of their strata, small strata merged
 * (specification §3.1).
 *
 * @returns every stratum whose transactions are known, and what was found in them, if anybody answered there
 */
export function weigh(
  usable: readonly Usable[],
  populations: readonly Population[],
  criteria: Criteria,
  method: Method,
) {
  const { counted, count, heardIn } = countedIn(usable, populations)
  const known = counted.filter(({ population }) => population > 0)
  const served = known.map(({ stratum: { key, area, procedure, channel }, population, respondents }): Served => {
    return { key, area, procedure, channel, population, respondents }
  })

  const { cells, merges } = collapseCells(served)
  const key = (place: number) => at(served, place).key
  const design = cells.flatMap(({ members, population, respondents: drawn }, i) => {
    const heard = members.flatMap((place) => heardIn(key(place)))
    return drawn > 0 ? [{ stratum: String(i), weight: population / drawn, drawn, heard }] : []
  })
  const index = indexOf(design, criteria, method)
  const figure = figureOf(index)
  if (!figure) return { served, found: undefined }

  const unknown = counted.filter(({ population, respondents }) => population === 0 && respondents > 0)
  const weighted: Weighted = {
    ...figure,
    cells: cells.map((cell) => ({ ...cell, members: cell.members.map((m) => at(known, m).stratum) })),
    merges: merges.map(({ from, into }) => ({ from: key(from), into: key(into) })),
    withoutPopulation: unknown.reduce((sum, { respondents }) => sum + respondents, 0),
    strataWithoutPopulation: unknown.map(({ stratum }) => stratum),
    overfull: served.filter(({ population, respondents }) => respondents > population),
  }
  const rows = () =>
    design.flatMap(({ stratum, weight, heard }) =>
      heard.map((tally): Row => ({ tally, count: count(tally), stratum, weight })),
    )
  return { served, found: { index, design, rows, figure: weighted } }
}

/** The strata of answers and transactions, with how many there are of both, and the answers in each. */
function countedIn(usable: readonly Usable[], populations: readonly Population[]) {
  const countOf = new Map(usable.map(({ tally, count }) => [tally, count]))
  const count = (tally: Tallied) => countOf.get(tally) ?? 0
  const { strata, answered } = frameOf([...countOf.keys()], populations)
  const heardIn = (key: string) => answered.get(key) ?? []
  const counted = strata.map((stratum) => {
    const respondents = heardIn(stratum.key).reduce((sum, tally) => sum + count(tally), 0)
    return { stratum, population: stratum.population ?? 0, respondents }
  })
  return { counted, count, heardIn }
}
