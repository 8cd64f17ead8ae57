import type { ComponentChildren } from 'preact'
import { report } from '../api.ts'
import { Answered } from '../parts/notice.tsx'
import { useAsked } from '../use-asked.ts'
import type { WatchChart, WatchedService } from './reports.ts'
import type { WatchAsked } from './service-watch.tsx'

type Parts = {
  readonly of: Pick<WatchedService, 'area' | 'channel'>
  readonly asked: WatchAsked
  readonly children: (chart: WatchChart) => ComponentChildren
}

/** The weeks of one service, asked for when its chart is opened. */
export function ChartOnDemand({ of: { area, channel }, asked: { period, stream }, children }: Parts) {
  const chart = `${area}.${channel}`
  const asked = useAsked(`${period} ${stream} ${chart}`, () => report('watch', { period, stream, chart }))
  return (
    <Answered of={asked}>
      {({ figures: { charts } }) => {
        const [found] = charts
        return found?.points ? (
          children({ ...found, points: found.points })
        ) : (
          <p>Lĩnh vực này hiện không còn biểu đồ trong kỳ. Xin tải lại trang.</p>
        )
      }}
    </Answered>
  )
}
