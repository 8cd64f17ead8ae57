import { channelNames } from '../../../surveys/grammar/context.ts'
import { report } from '../api.ts'
import { More } from '../parts/more.tsx'
import { Answered } from '../parts/notice.tsx'
import { useAsked } from '../use-asked.ts'
import { axisOfCharts } from './control-geometry.ts'
import type { WatchAsked } from './service-watch.tsx'
import { ServiceWatch } from './service-watch.tsx'

type Parts = { readonly area: string; readonly asked: WatchAsked }

/** The control charts of an area, at the desk and online, for those who open them. */
export const PlaceWatch = (parts: Parts) => (
  <section aria-labelledby="control">
    <h2 id="control">Từng tuần so với mức thường lệ</h2>
    {(['desk', 'online'] as const).map((channel) => (
      <More key={channel} title={`Biểu đồ ${channelNames[channel].toLowerCase()}`}>
        {() => <Chart {...parts} channel={channel} />}
      </More>
    ))}
  </section>
)

function Chart({ area, asked: { period, stream }, channel }: Parts & { readonly channel: 'desk' | 'online' }) {
  const chart = `${area}.${channel}`
  const asked = useAsked(`${period} ${stream} ${chart}`, () => report('watch', { period, stream, chart }))
  return (
    <Answered of={asked}>
      {({ figures: { charts } }) => {
        const [found] = charts
        if (!found?.points || found.drawn === 0)
          return <p>Chưa đủ 20 tuần (tháng) làm mức thường lệ, hoặc trong kỳ chưa có tuần trọn vẹn đủ phiếu để vẽ.</p>
        return <ServiceWatch of={found} axis={axisOfCharts(charts)} asked={{ period, stream }} />
      }}
    </Answered>
  )
}
