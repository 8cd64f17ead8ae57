import { agrestiCoullInterval } from '../../../server/stats/intervals/agresti-coull-interval.ts'
import { clopperPearsonInterval } from '../../../server/stats/intervals/clopper-pearson-interval.ts'
import { kornGraubardInterval } from '../../../server/stats/intervals/korn-graubard-interval.ts'
import { wilsonInterval } from '../../../server/stats/intervals/wilson-interval.ts'
import { normalQuantile } from '../../../server/stats/special/normal-quantile.ts'
import { type Comparison, pair } from './comparison.ts'

type Pair = readonly [number, number]
interface File {
  readonly cases: readonly {
    x: number
    n: number
    conf: number
    wilson: Pair
    clopperPearson: Pair
    agrestiCoull: Pair
  }[]
  readonly fractional?: { cases: readonly { p: number; nEff: number; conf: number; wilson: Pair; beta: Pair }[] }
}

const zOf = (level: number) => normalQuantile((1 + level) / 2)

export function* binomialIntervals({ cases = [], fractional }: File): Iterable<Comparison> {
  for (const { x, n, conf, wilson, clopperPearson, agrestiCoull } of cases) {
    const what = `${x} of ${n} at ${conf}`
    yield { what: `Wilson ${what}`, got: pair(wilsonInterval(x, n, zOf(conf))), expected: wilson }
    yield { what: `exact ${what}`, got: pair(clopperPearsonInterval(x, n, conf)), expected: clopperPearson }
    yield { what: `Agresti–Coull ${what}`, got: pair(agrestiCoullInterval(x, n, zOf(conf))), expected: agrestiCoull }
  }
  for (const { p, nEff, conf, wilson, beta } of fractional?.cases ?? []) {
    const what = `share ${p} of ${nEff} at ${conf}`
    yield { what: `Wilson ${what}`, got: pair(wilsonInterval(p * nEff, nEff, zOf(conf))), expected: wilson }
    yield { what: `Korn–Graubard ${what}`, got: pair(kornGraubardInterval(p, nEff, conf)), expected: beta }
  }
}
