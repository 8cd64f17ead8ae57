import { type Outcomes, responseRates } from '../../../server/stats/response/response-rates.ts'
import type { Comparison } from './comparison.ts'

type Case = { readonly input: Outcomes; readonly expected: unknown }

export function* aaporRates({ cases }: { readonly cases: readonly Case[] }): Iterable<Comparison> {
  for (const { input, expected } of cases) yield { what: JSON.stringify(input), got: responseRates(input), expected }
}
