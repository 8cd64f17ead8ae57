import { publicationGate } from '../../../server/stats/publication/publication-gate.ts'
import { secondarySuppression } from '../../../server/stats/publication/secondary-suppression.ts'
import type { Comparison } from './comparison.ts'
import { type Gated, showable } from './gated.ts'

interface File {
  readonly tables: readonly { n: readonly number[]; minN: number; expected: unknown }[]
  readonly gates: readonly { input: Gated; expected: string }[]
}

export function* publication({ tables = [], gates = [] }: File): Iterable<Comparison> {
  for (const { n, minN, expected } of tables) {
    yield { what: `table ${n}`, got: secondarySuppression(n, minN), expected }
  }
  for (const { input, expected } of gates) {
    yield { what: JSON.stringify(input), got: publicationGate(showable(input)), expected }
  }
}
