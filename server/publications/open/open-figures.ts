import type { Evidence } from '../../figures/figures-of.ts'
import { tellsOfFew } from '../../stats/publication/tells-of-few.ts'
import type { PublicRow } from '../public-results.ts'
import { answeredOf } from '../published-figures.ts'
import { areasAnswered, type Candidate, candidatesOf, type OpenSums } from './candidates.ts'
import { comparesFew, type EarlierOpen } from './earlier.ts'
import type { OpenStratum } from './strata.ts'

/** Why a figure cannot be computed again by everybody. */
export type Closed = 'index' | 'few' | 'earlier'

/** A figure everybody sees, with what it follows from. */
export type OpenFigure = Omit<Candidate, 'strata' | 'sums' | 'groups'> & {
  /** Each with the services it is made of: area, procedure and channel. */
  readonly strata: readonly (OpenStratum & { readonly of: readonly string[] })[]
  /** Why there are no strata. */
  readonly closed: Closed | undefined
  /** Instead of strata, where these are too many to be found from it; else nothing but the figure is told. */
  readonly sums: OpenSums | undefined
}

/** What of a publication everybody may compute again. */
export type OpenFigures = {
  readonly figures: readonly OpenFigure[]
  /** Areas in which people answered and of which nothing is told. */
  readonly hiddenAreas: readonly { readonly about: string; readonly stream: string; readonly n: number }[]
}

/**
 * The open data of a period: every public figure of its targets and areas with its merged strata. Nothing that is not
 * public is in it, and no sum or difference of strata tells what fewer than ten people said, within the publication or
 * against an earlier one. Where it would, the figure stays without strata; an area whose figure is one sum by itself is
 * then not told of at all. The figures that decide come first, then the widest.
 *
 * @param rows the targets as the public sees them
 * @param earlier what was published before of days of the same period
 */
export function openFigures(
  evidence: Evidence,
  today: string,
  rows: readonly PublicRow[],
  earlier: readonly EarlierOpen[],
): OpenFigures {
  const subjects = answeredOf(evidence)
  const { people, targets, areas } = candidatesOf(evidence, today, rows, subjects)
  const told: (readonly string[])[] = []
  const figures = [...inOrder(targets), ...inOrder(areas)].flatMap((one): OpenFigure[] => {
    const sums = one.strata.map(({ groups }) => groups)
    const isSafe = !tellsOfFew([...told, ...sums], people)
    const closed = closedBy(one, isSafe, earlier)
    // The figure alone gives how many were satisfied, where all answers count alike.
    const isOneSum = one.strata.length === 1
    if (closed && closed !== 'index' && isOneSum && one.level === 'area') return []
    if (!closed || isOneSum) told.push(...sums)
    return [opened(one, closed)]
  })
  const hiddenAreas = subjects.map((subject) => {
    const shown = figures.filter(
      ({ level, about, stream }) => level === 'area' && about === subject.about && stream === subject.stream,
    )
    return { ...subject, n: areasAnswered(evidence, subject).length - shown.length }
  })
  return { figures, hiddenAreas: hiddenAreas.filter(({ n }) => n > 0) }
}

const inOrder = (all: readonly Candidate[]) =>
  all.toSorted((a, b) => Number(b.decides) - Number(a.decides) || b.n - a.n || (a.id < b.id ? -1 : 1))

function closedBy(one: Candidate, isSafe: boolean, earlier: readonly EarlierOpen[]): Closed | undefined {
  if (one.strata.length === 0) return 'index'
  if (!isSafe) return 'few'
  return comparesFew(one, earlier) ? 'earlier' : undefined
}

/** From so many strata on nobody finds their whole numbers in a sum of fractions. */
const fewestInSum = 5

function opened({ strata, sums, groups: _, ...about }: Candidate, closed: Closed | undefined): OpenFigure {
  const isSummed = closed !== undefined && (closed === 'index' || strata.length >= fewestInSum)
  return {
    ...about,
    strata: closed ? [] : strata.map(({ groups: __, ...stratum }) => stratum),
    closed,
    sums: isSummed ? sums : undefined,
  }
}
