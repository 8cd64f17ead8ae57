import { useLocation } from 'preact-iso'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { withChoices } from '../address.ts'
import { periodsByYear, periodTitle, quarterOf } from '../periods.ts'

/** The period the address names, or the quarter of today. */
export function usePeriod(): string {
  const { period } = useLocation().query
  return period && periodTitle(period) ? period : quarterOf(dayOf(Date.now()))
}

/** Chooses the period; the choice is kept in the address, so that a page can be passed on and gone back to. */
export function PeriodPicker({ months }: { readonly months: readonly string[] }) {
  const { path, query, route } = useLocation()
  const period = usePeriod()
  const years = periodsByYear(months, dayOf(Date.now()))
  const isOffered = years.some(({ periods }) => periods.includes(period))
  return (
    <label class="inline">
      Kỳ
      <select
        value={period}
        onChange={({ currentTarget }) => route(withChoices(path, { ...query, period: currentTarget.value }))}
      >
        {!isOffered && <option value={period}>{periodTitle(period)}</option>}
        {years.map(({ year, periods }) => (
          <optgroup key={year} label={`Năm ${year}`}>
            {periods.map((name) => (
              <option key={name} value={name}>
                {periodTitle(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
