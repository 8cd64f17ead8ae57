/** The fewest answers that may share a group and a weight once nobody can go from an answer to a door. */
export const fewestAlike = 5

type Weighed = { readonly stratum: string; readonly weight: number }

/**
 * Weights as they are kept: within each group those of at least five answers are the same. Neighbours are put together and
 * get their mean, so that each group keeps its sum; a household cannot be found by how many adults live there.
 *
 * @param rows of groups that have at least five answers each
 * @returns the weights, in the order given
 */
export function blurredWeights(rows: readonly Weighed[]): number[] {
  const weights = rows.map(({ weight }) => weight)
  for (const stratum of new Set(rows.map((row) => row.stratum))) {
    const places = rows.flatMap((row, i) => (row.stratum === stratum ? [i] : []))
    const rising = places.toSorted((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0))
    for (const some of runsOf(rising, (i) => rows[i]?.weight ?? 0)) {
      const mean = some.reduce((sum, i) => sum + (rows[i]?.weight ?? 0), 0) / some.length
      for (const i of some) weights[i] = mean
    }
  }
  return weights
}

/** Runs of equal weights, each with those behind it until it has five; what is left at the end joins the last. */
function runsOf(rising: readonly number[], weightOf: (i: number) => number): number[][] {
  const runs: number[][] = []
  for (const i of rising) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    const joins =
      last !== undefined && before !== undefined && (last.length < fewestAlike || weightOf(before) === weightOf(i))
    if (joins) last.push(i)
    else runs.push([i])
  }
  const end = runs.at(-1)
  const previous = runs.at(-2)
  if (end && previous && end.length < fewestAlike) runs.splice(-2, 2, [...previous, ...end])
  return runs
}

type Size = { readonly stratum: string; readonly answers: number }

/**
 * Which groups are kept as one, so that each has at least five answers: while one has fewer, it joins the one with fewest among
 * the others.
 *
 * @returns the name each group is kept under
 * @example
 * joinedStrata([{ stratum: 'A', answers: 9 }, { stratum: 'B', answers: 3 }]).get('B') // => 'A + B'
 */
export function joinedStrata(sizes: readonly Size[]): ReadonlyMap<string, string> {
  let groups = sizes.map(({ stratum, answers }) => ({ members: [stratum], answers }))
  for (;;) {
    const rising = groups.toSorted((a, b) => a.answers - b.answers)
    const [least, next] = rising
    if (!least || !next || least.answers >= fewestAlike) break
    const joined = { members: [...next.members, ...least.members].toSorted(), answers: least.answers + next.answers }
    groups = [joined, ...groups.filter((one) => one !== least && one !== next)]
  }
  return new Map(groups.flatMap(({ members }) => members.map((one) => [one, members.join(' + ')] as const)))
}
