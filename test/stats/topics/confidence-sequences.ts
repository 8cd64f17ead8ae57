import { alwaysValidPValue } from '../../../server/stats/targets/always-valid-p-value.ts'
import { confidenceSequence } from '../../../server/stats/targets/confidence-sequence.ts'
import { logMartingale } from '../../../server/stats/targets/log-martingale.ts'
import type { Comparison } from './comparison.ts'

interface Case {
  readonly input: Record<'s' | 'n' | 'alpha' | 'a' | 'b' | 'target', number>
  readonly expected: unknown
}

export function* confidenceSequences({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const { input, expected } of cases) {
    const { s, n, alpha, a, b, target } = input
    const { low, high } = confidenceSequence(s, n, alpha, { a, b })
    const got = {
      L: low,
      U: high,
      logMartingaleAtTarget: logMartingale(s, n, target, { a, b }),
      alwaysValidP: alwaysValidPValue(s, n, target, { a, b }),
    }
    yield { what: JSON.stringify(input), got, expected }
  }
}
