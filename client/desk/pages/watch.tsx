import { isAnswered } from '../../../surveys/periods/offered.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { type Alerts, type Catalogue, together, told, v1 } from '../api.ts'
import { AlertList } from '../figures/alert-list.tsx'
import { signsIn } from '../figures/control-geometry.ts'
import { FloodList } from '../figures/flood-list.tsx'
import { HeldList } from '../figures/held-list.tsx'
import { wholeReport } from '../figures/page-after-page.ts'
import type { Report, ReportFigures } from '../figures/reports.ts'
import { ServicesWatched } from '../figures/services-watched.tsx'
import { SilenceList } from '../figures/silence-list.tsx'
import { spaced } from '../figures/spaced.ts'
import { UnusualList } from '../figures/unusual-list.tsx'
import { catalogue, choices } from '../known.ts'
import { namesIn } from '../names.ts'
import { Exclusions } from '../parts/exclusions.tsx'
import { FiguresHead } from '../parts/figures-head.tsx'
import { More } from '../parts/more.tsx'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { usePeriod } from '../parts/period-picker.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { daysOf } from '../periods.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { streamTitles } from '../words.ts'

type Answer = {
  readonly watch: Report<'watch'>
  readonly sending: Alerts
  readonly known: Catalogue
}

/** For heads of units: has something broken, and where should one look today. */
export function Watch() {
  // What happens now: the quarter that runs, unless another is asked for.
  const period = usePeriod('now')
  const stream = useChosen('stream', streamTitles)
  const asked = useAsked(`${period} ${stream}`, () =>
    together<Answer>({
      watch: wholeReport('watch', { period, stream }),
      sending: told(v1.alerts.$get({ query: daysOf(period) })),
      known: catalogue.get(),
    }),
  )
  return (
    <>
      <FiguresHead title="Cảnh báo" period={period} />
      <div class="filters controls">
        <QueryPicker label="Nguồn phiếu" name="stream" options={streamTitles} />
      </div>
      <Answered of={asked}>{(answer) => <Shown {...answer} />}</Answered>
    </>
  )
}

function Shown({ watch: { period, figures }, sending, known }: Answer) {
  const halves = choices.now.value?.halves ?? []
  const { sentence, stream, asOf, alerts, silences, charts } = figures
  const areaName = namesIn(known, choices.now.value ?? { methods: [] }).area
  if (!isAnswered(period, halves)) return <NothingYet period={period} halves={halves} />
  return (
    <>
      <p class="say">{spaced(sentence)}</p>
      <p class="legend soft">
        {streamTitles[stream]}; chỉ xét các tuần (tháng) đã hết trước ngày {dayRead(asOf)}, từ 5 phiếu trở lên. Mọi
        phiếu tính như nhau, phiếu lẻ chưa đủ nhóm 5 phiếu của tuần thì không tính; đây là dấu hiệu để xem lại, không
        phải kết luận về chỉ tiêu.
      </p>
      {isCalm(figures, sending) ? (
        <Calm />
      ) : (
        <>
          {isWatched(figures) && <AlertList alerts={alerts} ownSigns={signsIn(charts)} />}
          <FloodList floods={sending.floods} areaName={areaName} />
          <HeldList {...sending} areaName={areaName} />
          <UnusualList unusual={sending.unusual} areaName={areaName} />
          <SilenceList silences={silences} areaName={areaName} />
        </>
      )}
      {may('exclusions-read') && (
        <More title="Phiếu bị loại của kỳ này">{() => <Exclusions period={period.name} />}</More>
      )}
      {charts.length > 0 && <ServicesWatched charts={charts} asked={{ period: period.name, stream }} />}
    </>
  )
}

/** At least one service has a baseline and a week to hold against it. */
const isWatched = ({ charts }: ReportFigures<'watch'>): boolean => charts.some(({ drawn }) => drawn > 0)

/** Something was watched, and nothing was found. */
const isCalm = (figures: ReportFigures<'watch'>, alerts: Alerts): boolean =>
  isWatched(figures) &&
  signsIn(figures.charts) === 0 &&
  [figures.alerts, figures.silences, ...Object.values(alerts)].every((found) => found.length === 0)

const Calm = () => (
  <section>
    <h2>Không có gì bất thường</h2>
    <p>
      Không lĩnh vực nào cao hay thấp hơn hẳn mức thường lệ, không điểm khảo sát nào vắng phiếu lâu hơn bình thường, và
      phiếu gửi về đều đặn như thường.
    </p>
  </section>
)
