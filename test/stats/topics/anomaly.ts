import { median } from 'simple-statistics'
import { burstFlags, type Flag } from '../../../server/stats/integrity/burst-flags.ts'
import { excessFlags } from '../../../server/stats/integrity/excess-flags.ts'
import { speedFlags } from '../../../server/stats/integrity/speed-flags.ts'
import type { Comparison } from './comparison.ts'

type Numbers = readonly number[]
interface File {
  readonly bursts: readonly { count: Numbers; expectedCount: Numbers; q: number; expected: unknown }[]
  readonly excess: readonly { x: Numbers; n: Numbers; base: number; q: number; expected: unknown }[]
  readonly times: readonly { seconds: Numbers; expected: unknown }[]
}

const columns = (flags: readonly Flag[]) => ({
  p: flags.map((flag) => flag.p),
  bh: flags.map((flag) => flag.q),
  flagged: flags.map((flag) => flag.flagged),
})

export function* anomaly({ bursts = [], excess = [], times = [] }: File): Iterable<Comparison> {
  for (const { count, expectedCount, q, expected } of bursts) {
    const hours = count.map((c, i) => ({ count: c, expected: expectedCount[i] ?? Number.NaN }))
    yield { what: `bursts ${count}`, got: columns(burstFlags(hours, { falseShare: q })), expected }
  }
  for (const { x, n, base, q, expected } of excess) {
    const counters = x.map((count, i) => ({ count, answers: n[i] ?? Number.NaN }))
    yield { what: `excess ${x}`, got: columns(excessFlags(counters, base, q)), expected }
  }
  for (const { seconds, expected } of times) {
    const speeds = speedFlags(seconds)
    const got = {
      medianSeconds: median([...seconds]),
      robustZ: speeds.map((speed) => speed.robustZ),
      tooFast: speeds.map((speed) => speed.tooFast),
    }
    yield { what: `times ${seconds}`, got, expected }
  }
}
