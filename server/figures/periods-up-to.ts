import { type Period, previousPeriod } from '../../surveys/periods/period.ts'

/** So many periods that follow each other, the last of them this one, oldest first. */
export function periodsUpTo(last: Period, many: number): Period[] {
  const periods = [last]
  while (periods.length < many) periods.unshift(previousPeriod(periods[0] ?? last))
  return periods
}
