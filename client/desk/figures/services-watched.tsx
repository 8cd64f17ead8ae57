import { count } from '../../../surveys/voice/numbers.ts'
import { collator } from '../collator.ts'
import { More } from '../parts/more.tsx'
import { axisOfCharts, foundIn } from './control-geometry.ts'
import type { WatchChart } from './reports.ts'
import { ServiceWatch } from './service-watch.tsx'
import { MarkInText } from './watch-mark.tsx'

/** Those where something was found stand first, the others by name. */
export const inReadingOrder = (charts: readonly WatchChart[]): WatchChart[] =>
  [...charts].sort(
    (a, b) => Number(foundIn(b).length > 0) - Number(foundIn(a).length > 0) || collator.compare(a.service, b.service),
  )

/** The control charts of all services that have a baseline, and by name those that cannot be watched yet. */
export function ServicesWatched({ charts }: { readonly charts: readonly WatchChart[] }) {
  const drawn = inReadingOrder(charts.filter(({ points }) => points.length > 0))
  const isNew = ({ baseline }: WatchChart) => baseline === undefined
  const silent = charts.filter((chart) => !isNew(chart) && chart.points.length === 0)
  const axis = axisOfCharts(drawn)
  return (
    <section aria-labelledby="services">
      <h2 id="services">Từng lĩnh vực theo kênh</h2>
      {drawn.length > 0 && (
        <>
          <Key />
          <div class="service-watches">
            {drawn.map((chart) => (
              <ServiceWatch key={chart.service} of={chart} baseline={chart.baseline ?? 0} axis={axis} />
            ))}
          </div>
        </>
      )}
      <Named title="Trong kỳ chưa có tuần (tháng) trọn vẹn đủ phiếu để vẽ" of={silent} />
      <Named title="Chưa đủ 20 tuần (tháng) làm mức thường lệ nên chưa theo dõi được" of={charts.filter(isNew)} />
    </section>
  )
}

function Named({ title, of }: { readonly title: string; readonly of: readonly WatchChart[] }) {
  if (of.length === 0) return null
  return (
    <More title={`${title} (${count(of.length)})`}>
      {() => (
        <ul class="columns">
          {inReadingOrder(of).map(({ service }) => (
            <li key={service}>{service}</li>
          ))}
        </ul>
      )}
    </More>
  )
}

/** How the charts are read, once for all of them. */
const Key = () => (
  <ul class="chart-key soft">
    <li>
      <MarkInText of="plain" /> tỷ lệ hài lòng của một tuần (tháng)
    </li>
    <li>
      <span class="key-line" aria-hidden="true" /> mức thường lệ, giữ nguyên từ trước kỳ
    </li>
    <li>
      <span class="key-band" aria-hidden="true" /> vùng dao động bình thường: dao động ngẫu nhiên nằm trong dải này
    </li>
    <li>
      <MarkInText of="low" /> thấp bất thường
    </li>
    <li>
      <MarkInText of="high" /> cao bất thường
    </li>
    <li>
      <span class="key-drift" aria-hidden="true" /> bình quân trượt: sự tăng, giảm dần mà từng tuần không cho thấy
    </li>
  </ul>
)
