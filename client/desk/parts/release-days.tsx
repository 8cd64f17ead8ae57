import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { releaseKept } from '../../../surveys/voice/releases.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { periodTitle } from '../periods.ts'
import { movedSaid, type Release } from '../releases.ts'
import { may } from '../session.ts'
import { More } from './more.tsx'
import { ReleaseForm } from './release-form.tsx'

type Parts = {
  readonly releases: readonly Release[]
  /** Periods that were not published, the newest first. */
  readonly periods: readonly string[]
  readonly onAnnounced: () => void
}

/** On which days the ward said it would publish, whether it did, and saying so of another period. */
export function ReleaseDays({ releases, periods, onAnnounced }: Parts) {
  return (
    <section aria-labelledby="releases">
      <h2 id="releases">Ngày công bố báo trước</h2>
      {releases.length === 0 ? (
        <p class="empty">Chưa báo trước ngày nào. Báo trước thì người dân biết ngày có kết quả, dù kết quả thế nào.</p>
      ) : (
        <DataTable
          caption="Theo ngày đã báo trước"
          what="Kỳ"
          rows={releases}
          keyOf={({ period }) => period}
          nameOf={({ period }) => periodTitle(period) ?? period}
          columns={columns}
        />
      )}
      {may('release-day-announced') && (
        <More title="Báo trước hoặc dời ngày công bố">
          {() => <ReleaseForm {...{ releases, periods, onAnnounced }} />}
        </More>
      )}
    </section>
  )
}

const columns: readonly Column<Release>[] = [
  { title: 'Ngày báo trước', text: ({ day }) => dayRead(day) },
  { title: 'Dời ngày', text: (one) => movedSaid(one) || '–' },
  { title: 'Công bố', text: (one) => stateSaid(one, dayOf(Date.now())) },
]

function stateSaid({ day, publishedOn }: Release, today: string): string {
  if (publishedOn) return `${dayRead(publishedOn)}, ${releaseKept(day, publishedOn)}`
  return day < today ? 'chưa công bố, đã quá ngày' : 'chưa công bố'
}
