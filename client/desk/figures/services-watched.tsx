import { count } from '../../../surveys/voice/numbers.ts'
import { collator } from '../collator.ts'
import { More } from '../parts/more.tsx'
import { axisOfCharts } from './control-geometry.ts'
import type { WatchedService } from './reports.ts'
import { ServiceWatch, type WatchAsked } from './service-watch.tsx'
import { MarkInText } from './watch-mark.tsx'

/** Those where something was found stand first, the others by name. */
export const inReadingOrder = (charts: readonly WatchedService[]): WatchedService[] =>
  [...charts].sort((a, b) => Number(b.saidOf > 0) - Number(a.saidOf > 0) || collator.compare(a.service, b.service))

type Parts = { readonly charts: readonly WatchedService[]; readonly asked: WatchAsked }

/** The services that have a baseline, and by name those that cannot be watched yet. */
export function ServicesWatched({ charts, asked }: Parts) {
  const watched = inReadingOrder(charts.filter(({ drawn }) => drawn > 0))
  const isNew = ({ baseline }: WatchedService) => baseline === undefined
  const silent = charts.filter((chart) => !isNew(chart) && chart.drawn === 0)
  const axis = axisOfCharts(watched)
  return (
    <section aria-labelledby="services">
      <h2 id="services">Từng lĩnh vực theo kênh</h2>
      {watched.length > 0 && (
        <>
          <Key />
          <div class="service-watches">
            {watched.map((chart) => (
              <ServiceWatch key={chart.service} of={chart} axis={axis} asked={asked} />
            ))}
          </div>
        </>
      )}
      <Named title="Trong kỳ chưa có tuần (tháng) trọn vẹn đủ phiếu để vẽ" of={silent} />
      <Named title="Chưa đủ 20 tuần (tháng) làm mức thường lệ nên chưa theo dõi được" of={charts.filter(isNew)} />
    </section>
  )
}

function Named({ title, of }: { readonly title: string; readonly of: readonly WatchedService[] }) {
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
