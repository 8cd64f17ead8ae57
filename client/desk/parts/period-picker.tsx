import { useLocation } from 'preact-iso'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { offeredPeriods } from '../../../surveys/periods/offered.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { withChoices } from '../address.ts'
import { choices } from '../known.ts'
import { type PeriodSort, periodSorts, periodTitle, quarterOf, sortOf, usualPeriod } from '../periods.ts'

/**
 * The period the address names; else the one that is looked at first, or for a page
 * about what happens now the quarter of today.
 */
export function usePeriod(about: 'past' | 'now' = 'past'): string {
  const { period } = useLocation().query
  if (period && periodTitle(period)) return period
  const today = dayOf(Date.now())
  return about === 'now' ? quarterOf(today) : usualPeriod(choices.now.value?.halves ?? [], today)
}

/** Chooses the kind of period and which of them; both follow from the address, so that a page can be passed on and gone back to. */
export function PeriodPicker({ period }: { readonly period: string }) {
  const { path, query, route } = useLocation()
  const choose = (name: string) => route(withChoices(path, { ...query, period: name }))
  const offered = offeredPeriods(choices.now.value?.halves ?? [], dayOf(Date.now())).flatMap(({ periods }) => periods)
  const all = offered.includes(period) ? offered : [period, ...offered]
  const sort = sortOf(period)
  const ofSort = (one: PeriodSort) => all.filter((name) => sortOf(name) === one)
  return (
    <fieldset class="period">
      <legend class="unseen">Kỳ</legend>
      <select
        aria-label="Loại kỳ"
        value={sort}
        onChange={({ currentTarget }) => choose(nearest(ofSort(currentTarget.value as PeriodSort), period))}
      >
        {Object.entries(periodSorts).map(([one, title]) => (
          <option key={one} value={one} disabled={ofSort(one as PeriodSort).length === 0}>
            {title}
          </option>
        ))}
      </select>
      <select aria-label="Kỳ" value={period} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {ofSort(sort).map((name) => (
          <option key={name} value={name}>
            {periodTitle(name)}
          </option>
        ))}
      </select>
    </fieldset>
  )
}

/** Of another kind the period in which this one ends, or else the newest. */
function nearest(names: readonly string[], period: string): string {
  const last = parsePeriod(period)?.lastDay ?? ''
  const around = names.find((name) => {
    const { firstDay = '', lastDay = '' } = parsePeriod(name) ?? {}
    return firstDay <= last && last <= lastDay
  })
  return around ?? names[0] ?? period
}
