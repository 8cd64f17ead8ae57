import { useLocation } from 'preact-iso'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { type Offered, offeredPeriods } from '../../../surveys/periods/offered.ts'
import { withChoices } from '../address.ts'
import { periodTitle, quarterOf } from '../periods.ts'

/** The period the address names, or the quarter of today. */
export function usePeriod(): string {
  const { period } = useLocation().query
  return period && periodTitle(period) ? period : quarterOf(dayOf(Date.now()))
}

const sorts: { readonly [sort in Offered['sort']]: string } = {
  calendar: 'Năm',
  months: 'Từng tháng năm',
  reporting: 'Kỳ báo cáo cải cách hành chính năm',
}

/** Chooses the period; the choice is kept in the address, so that a page can be passed on and gone back to. */
export function PeriodPicker({ halves }: { readonly halves: readonly string[] }) {
  const { path, query, route } = useLocation()
  const period = usePeriod()
  const offered = offeredPeriods(halves, dayOf(Date.now()))
  const isOffered = offered.some(({ periods }) => periods.includes(period))
  return (
    <label class="inline">
      Kỳ
      <select
        value={period}
        onChange={({ currentTarget }) => route(withChoices(path, { ...query, period: currentTarget.value }))}
      >
        {!isOffered && <option value={period}>{periodTitle(period)}</option>}
        {offered.map(({ year, sort, periods }) => (
          <optgroup key={year + sort} label={`${sorts[sort]} ${year}`}>
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
