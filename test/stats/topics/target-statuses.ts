import { publicationGate } from '../../../server/stats/publication/publication-gate.ts'
import { answersNeeded } from '../../../server/stats/targets/answers-needed.ts'
import { targetStatus } from '../../../server/stats/targets/target-status.ts'
import type { Comparison } from './comparison.ts'
import { type Gated, showable } from './gated.ts'

interface File {
  readonly cases: readonly { input: Gated & { target: number }; expected: unknown }[]
  readonly neededResponses: readonly { p: number; target: number; deff: number; expected: number | null }[]
}

export function* targetStatuses({ cases = [], neededResponses = [] }: File): Iterable<Comparison> {
  for (const { input, expected } of cases) {
    const figure = showable(input)
    const gate = publicationGate(figure)
    const got = { gate, ...targetStatus({ ...figure, target: input.target, gate }) }
    yield { what: JSON.stringify(input), got, expected }
  }
  for (const { p, target, deff, expected } of neededResponses) {
    yield { what: `answers needed, ${p} against ${target}, ${deff}`, got: answersNeeded(p, target, deff), expected }
  }
}
