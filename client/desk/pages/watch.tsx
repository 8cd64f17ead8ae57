import { useLocation } from 'preact-iso'
import type { Stream } from '../../../surveys/grammar/context.ts'
import { type Catalogue, type Choices, report, together, told, v1 } from '../api.ts'
import { AlertList } from '../figures/alert-list.tsx'
import { foundIn } from '../figures/control-geometry.ts'
import type { Report, Reports } from '../figures/report-types.ts'
import { ServicesWatched } from '../figures/services-watched.tsx'
import { SilenceList } from '../figures/silence-list.tsx'
import { spaced } from '../figures/spaced.ts'
import { day } from '../format.ts'
import { namesIn } from '../names.ts'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PeriodPicker, usePeriod } from '../parts/period-picker.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { chosen, QueryPicker } from '../parts/query-picker.tsx'
import { periodTitle } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import { capital, small, streamNames } from '../words.ts'

const streamOptions: { readonly [S in Stream]: string } = {
  volunteer: capital(streamNames.volunteer),
  invited: capital(streamNames.invited),
  sample: capital(streamNames.sample),
}

type Answer = {
  readonly watch: Report<'watch'>
  readonly choices: Choices
  readonly catalogue: Catalogue
}

/** For heads of units: has something broken, and where should one look today. */
export function Watch() {
  const { query } = useLocation()
  const period = usePeriod()
  const stream = chosen(streamOptions, query.stream)
  const asked = useAsked(`${period} ${stream}`, () =>
    together<Answer>({
      watch: report('watch', { period, stream }),
      choices: told(v1.figures.choices.$get()),
      catalogue: told(v1.catalogue.$get()),
    }),
  )
  return (
    <>
      <PageHead title={`Cảnh báo, ${small(periodTitle(period) ?? '')}`}>
        <PeriodPicker months={asked.answer?.ok ? asked.answer.value.choices.months : []} />
        <PrintButton />
      </PageHead>
      <div class="filters controls">
        <QueryPicker label="Ai trả lời" name="stream" options={streamOptions} value={stream} />
      </div>
      <Answered of={asked}>{(answer) => <Shown {...answer} />}</Answered>
    </>
  )
}

function Shown({ watch: { period, figures }, choices, catalogue }: Answer) {
  const { sentence, stream, asOf, alerts, silences, charts } = figures
  const hasAnswers = choices.months.some((month) => period.from <= month && month <= period.to)
  if (!hasAnswers) return <NothingYet months={choices.months} />
  return (
    <>
      <p class="say">{spaced(sentence)}</p>
      <p class="legend soft">
        {capital(streamNames[stream])}; chỉ xét các tuần (tháng) đã hết trước ngày {day(asOf)}, từ 5 phiếu trở lên. Theo
        dõi là nhìn quá trình nên không gia quyền; đây là dấu hiệu để xem lại, không phải kết luận về chỉ tiêu.
      </p>
      {isCalm(figures) ? (
        <Calm />
      ) : (
        <>
          {isWatched(figures) && <AlertList alerts={alerts} ownSigns={charts.flatMap(foundIn).length} />}
          <SilenceList silences={silences} areaName={namesIn(catalogue, choices).area} />
        </>
      )}
      {charts.length > 0 && <ServicesWatched charts={charts} />}
    </>
  )
}

/** At least one service has a baseline and a week to hold against it. */
const isWatched = ({ charts }: Reports['watch']): boolean => charts.some(({ points }) => points.length > 0)

/** Something was watched, and nothing was found. */
const isCalm = (figures: Reports['watch']): boolean =>
  isWatched(figures) && figures.alerts.length + figures.silences.length + figures.charts.flatMap(foundIn).length === 0

const Calm = () => (
  <section>
    <h2>Không có gì bất thường</h2>
    <p>
      Không dịch vụ nào lệch khỏi mức nền quá mức có thể do ngẫu nhiên, và không điểm khảo sát nào im lặng lâu hơn bình
      thường.
    </p>
  </section>
)
