import { benjaminiHochberg } from '../../../server/stats/compare/benjamini-hochberg.ts'
import { moverDifference } from '../../../server/stats/compare/mover-difference.ts'
import { newcombeInterval } from '../../../server/stats/compare/newcombe-interval.ts'
import { servicesBelowTarget } from '../../../server/stats/compare/services-below-target.ts'
import { twoProportionTest } from '../../../server/stats/compare/two-proportion-test.ts'
import { type Comparison, pair } from './comparison.ts'

interface Counts {
  readonly x1: number
  readonly n1: number
  readonly x2: number
  readonly n2: number
}
type Weighted = Record<'p1' | 'L1' | 'U1' | 'v1' | 'p2' | 'L2' | 'U2' | 'v2', number>
interface File {
  readonly twoProportions: readonly { input: Counts; expected: unknown }[]
  readonly twoProportionsBH: readonly number[]
  readonly bh: readonly { p: readonly number[]; expected: readonly number[] }[]
  readonly belowTarget: readonly {
    x: readonly number[]
    n: readonly number[]
    target: number
    q: number
    expected: unknown
  }[]
  readonly weighted: readonly { input: Weighted; expected: unknown }[]
}

export function* comparisons(file: File): Iterable<Comparison> {
  for (const { input, expected } of file.twoProportions) {
    yield { what: JSON.stringify(input), got: twoShares(input), expected }
  }
  const pValues = file.twoProportions.map(({ input }) => twoShares(input).p ?? Number.NaN)
  yield { what: 'q-values of the list', got: benjaminiHochberg(pValues), expected: file.twoProportionsBH }
  for (const { p, expected } of file.bh) yield { what: `q-values ${p}`, got: benjaminiHochberg(p), expected }
  for (const { x, n, target, q, expected } of file.belowTarget) {
    const services = x.map((satisfied, i) => ({ satisfied, answers: n[i] ?? 0 }))
    const tests = servicesBelowTarget(services, target, { falseShare: q, minimum: 1 })
    const got = { p: tests.map((t) => t.p), bh: tests.map((t) => t.q), flagged: tests.map((t) => t.flagged) }
    yield { what: `services below ${target}`, got, expected }
  }
  for (const { input, expected } of file.weighted) {
    yield { what: JSON.stringify(input), got: weighted(input), expected }
  }
}

function twoShares({ x1, n1, x2, n2 }: Counts) {
  const first = { satisfied: x1, answers: n1 }
  const second = { satisfied: x2, answers: n2 }
  const { difference, chiSquare, p } = twoProportionTest(first, second)
  return { diff: difference, chisq: chiSquare, p, newcombe: pair(newcombeInterval(first, second)) }
}

function weighted({ p1, L1, U1, v1, p2, L2, U2, v2 }: Weighted) {
  const first = { estimate: p1, interval: { low: L1, high: U1 }, variance: v1 }
  const second = { estimate: p2, interval: { low: L2, high: U2 }, variance: v2 }
  const { difference, interval, z, p } = moverDifference(first, second)
  return { diff: difference, L: interval.low, U: interval.high, z, p }
}
