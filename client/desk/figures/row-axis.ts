import { type Axis, axisFor } from './axis.ts'

type Drawn = {
  readonly withheld?: string | undefined
  readonly figure?:
    | { readonly share: number; readonly interval?: { readonly low: number } | undefined; readonly isReliable: boolean }
    | undefined
}

/** One scale for the rows of a list, wide enough for every interval that is drawn, and for the value to reach. */
export const axisOfRows = (rows: readonly Drawn[], target = 1): Axis => axisFor([...rows.flatMap(lowestOf), target])

const lowestOf = ({ withheld, figure }: Drawn): number[] =>
  withheld || !figure?.isReliable ? [] : [figure.interval?.low ?? figure.share]
