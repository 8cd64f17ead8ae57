import { betaQuantile } from '../../../server/stats/special/beta-quantile.ts'
import { binomialCdf } from '../../../server/stats/special/binomial-cdf.ts'
import { binomialUpperTail } from '../../../server/stats/special/binomial-upper-tail.ts'
import { chiSquareTail } from '../../../server/stats/special/chi-square-tail.ts'
import { fTail } from '../../../server/stats/special/f-tail.ts'
import { normalCdf } from '../../../server/stats/special/normal-cdf.ts'
import { normalQuantile } from '../../../server/stats/special/normal-quantile.ts'
import { studentQuantile } from '../../../server/stats/special/student-quantile.ts'
import type { Comparison } from './comparison.ts'

type Case = Record<'p' | 'a' | 'b' | 'df' | 'z' | 'x' | 'n' | 'd1' | 'd2' | 'expected' | 'upper', number>

const functions: Record<string, (given: Case) => number> = {
  qbeta: ({ p, a, b }) => betaQuantile(p, a, b),
  qt: ({ p, df }) => studentQuantile(p, df),
  qnorm: ({ p }) => normalQuantile(p),
  pnorm: ({ z }) => normalCdf(z),
  chisq_sf: ({ x, df }) => chiSquareTail(x, df),
  binom_cdf: ({ x, n, p }) => binomialCdf(x, n, p),
  f_sf: ({ x, d1, d2 }) => fTail(x, d1, d2),
}

export function* specialFunctions(file: Record<string, { cases?: readonly Case[] }>): Iterable<Comparison> {
  for (const [name, compute] of Object.entries(functions)) {
    for (const given of file[name]?.cases ?? []) {
      yield { what: `${name} ${JSON.stringify(given)}`, got: compute(given), expected: given.expected }
      if (name !== 'binom_cdf') continue
      const upper = binomialUpperTail(given.x, given.n, given.p)
      yield { what: `binomial upper tail ${JSON.stringify(given)}`, got: upper, expected: given.upper }
    }
  }
}
