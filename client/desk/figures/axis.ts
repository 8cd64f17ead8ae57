/** From where to where a common scale runs, and where its marks stand: shares between 0 and 1. */
export type Axis = { readonly from: number; readonly to: number; readonly marks: readonly number[] }

/**
 * One scale for everything on a page, so that positions can be compared. It
 * ends at 100 % and begins at 80 %, or as many steps of ten lower as the lowest
 * value needs: figures near a target of 89 % would be one smear on a scale from 0.
 *
 * @example
 * axisFor([0.89, 0.904]).marks // => [0.8, 0.85, 0.9, 0.95, 1]
 * axisFor([0.62]).marks // => [0.6, 0.7, 0.8, 0.9, 1]
 * axisFor([0.12]).from // => 0
 */
export function axisFor(shares: readonly number[]): Axis {
  const lowest = Math.min(0.9, ...shares)
  // A value at the very edge would lie on the frame; one step more shows it.
  const steps = Math.max(2, Math.ceil((1 - lowest) * 10 + 0.1))
  const length = steps <= 5 ? steps : 10
  const stride = length === 2 ? 0.5 : length === 10 ? 2 : 1
  const marks = Array.from({ length: length / stride + 1 }, (_, place) => round(1 - (length - place * stride) / 10))
  return { from: round(1 - length / 10), to: 1, marks }
}

/** Where a share stands on the axis, between 0 and 1. */
export const placeOn = ({ from, to }: Axis, share: number): number =>
  Math.min(1, Math.max(0, (share - from) / (to - from)))

const round = (share: number) => Math.round(share * 100) / 100
