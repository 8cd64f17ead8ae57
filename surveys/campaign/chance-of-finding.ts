/**
 * How likely at least one of the invented cases is among those checked, 0…1: hypergeometric, nothing is checked twice.
 *
 * @throws RangeError unless all are whole, and neither invented cases nor checks are more than the cases
 * @see https://en.wikipedia.org/wiki/Hypergeometric_distribution
 * @example
 * chanceOfFinding(60, 12, 9).toFixed(3) // => '0.887'
 * chanceOfFinding(60, 0, 9) // => 0
 */
export function chanceOfFinding(cases: number, invented: number, checks: number): number {
  const isPart = (part: number) => Number.isInteger(part) && part >= 0 && part <= cases
  if (!(Number.isInteger(cases) && isPart(invented) && isPart(checks)))
    throw new RangeError(`of ${cases} cases, ${invented} cannot be invented and ${checks} checked`)

  let missed = 1
  for (let i = 0; i < checks; i++) missed *= Math.max(0, cases - invented - i) / (cases - i)
  return 1 - missed
}
