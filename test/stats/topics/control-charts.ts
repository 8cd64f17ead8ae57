import { cusumLow } from '../../../server/stats/monitor/cusum-low.ts'
import { ewma } from '../../../server/stats/monitor/ewma.ts'
import { pChart } from '../../../server/stats/monitor/p-chart.ts'
import type { Comparison } from './comparison.ts'

interface Weeks {
  readonly id: string
  readonly x: readonly number[]
  readonly n: readonly number[]
  readonly p0: number
  readonly expected: unknown
}
interface File {
  readonly pchart: readonly (Weeks & { laney: boolean })[]
  readonly ewmaCusum: readonly (Weeks & { lambda: number; L: number; k: number; h: number })[]
}

const subgroups = ({ x, n }: Weeks) => x.map((satisfied, i) => ({ satisfied, answers: n[i] ?? 0 }))

/** Average run lengths in the file document the choice of settings; no function of ours computes them. */
export function* controlCharts({ pchart = [], ewmaCusum = [] }: File): Iterable<Comparison> {
  for (const given of pchart) {
    const { points, sigmaZ } = pChart(subgroups(given), given.p0, given.laney)
    const got = {
      sigmaZ,
      p: points.map((point) => point.share),
      sigma: points.map((point) => point.sigma),
      z: points.map((point) => point.z),
      lcl: points.map((point) => point.lower),
      ucl: points.map((point) => point.upper),
      exact: points.map((point) => point.exact),
      pLow: points.map((point) => point.pLow),
      pHigh: points.map((point) => point.pHigh),
      rule1: points.map((point) => point.beyondLimits),
      rule2_run8: points.map((point) => point.runOfEight),
      rule3_2of3: points.map((point) => point.twoOfThree),
    }
    yield { what: given.id, got, expected: given.expected }
  }
  for (const given of ewmaCusum) {
    const z = pChart(subgroups(given), given.p0).points.map((point) => point.z)
    const smooth = ewma(z, { memory: given.lambda, width: given.L })
    const sums = cusumLow(z, { allowance: given.k, alarm: given.h })
    const got = {
      z,
      ewma: smooth.map((point) => point.value),
      limit: smooth.map((point) => point.limit),
      ewmaSignal: smooth.map((point) => point.signal),
      cusumLow: sums.map((point) => point.value),
      cusumSignal: sums.map((point) => point.signal),
    }
    yield { what: given.id, got, expected: given.expected }
  }
}
