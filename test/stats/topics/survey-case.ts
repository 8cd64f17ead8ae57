import type { Sampled } from '../../../server/stats/design/sampled.ts'

/** A data set as the files give it: columns, and which of them describe how it was drawn. */
export interface SurveyCase {
  readonly id: string
  readonly design: {
    readonly psu: string | null
    readonly strata: string | null
    readonly weights: string
    readonly fpc: string | null
  }
  readonly columns: Readonly<Record<string, readonly (string | number)[]>>
}

export const labels = ({ columns }: SurveyCase, name: string): string[] => (columns[name] ?? []).map(String)
export const numbers = ({ columns }: SurveyCase, name: string): number[] => (columns[name] ?? []).map(Number)

/** The rows and populations our engine wants. */
export function sampleOf(given: SurveyCase): { rows: Sampled[]; population: ReadonlyMap<string, number> | undefined } {
  const { psu, strata, weights, fpc } = given.design
  const weight = numbers(given, weights)
  const stratum = strata === null ? weight.map(() => 'all') : labels(given, strata)
  const groups = psu === null ? undefined : labels(given, psu)
  const rows = weight.map((w, i) => ({ stratum: stratum[i] ?? '', weight: w, psu: groups?.[i] }))
  if (fpc === null) return { rows, population: undefined }

  const sizes = numbers(given, fpc)
  return { rows, population: new Map(stratum.map((label, i) => [label, sizes[i] ?? Number.NaN])) }
}
