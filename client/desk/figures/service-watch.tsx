import { percent } from '../../../surveys/voice/numbers.ts'
import { More } from '../parts/more.tsx'
import type { Axis } from './axis.ts'
import { ControlChart } from './control-chart.tsx'
import { foundIn, sideOf } from './control-geometry.ts'
import { ControlTable } from './control-table.tsx'
import { DriftStrip } from './drift-strip.tsx'
import type { WatchChart } from './reports.ts'
import { spaced } from './spaced.ts'
import { MarkInText } from './watch-mark.tsx'

type Parts = { readonly of: WatchChart; readonly baseline: number; readonly axis: Axis }

/** One service under watch: its chart, what the chart says in sentences, and the numbers behind it. */
export function ServiceWatch({ of, baseline, axis }: Parts) {
  const { service, every, points, drift } = of
  return (
    <article class="service-watch">
      <h3>{service}</h3>
      <p class="soft">
        Theo {every === 'week' ? 'tuần' : 'tháng'}, mức thường lệ {percent(baseline)}
      </p>
      <ControlChart {...{ of, baseline, axis }} />
      <p class="note">Bình quân trượt</p>
      <DriftStrip of={of} />
      {foundIn(of).length > 0 && (
        <ul class="flagged">
          {points.map((point) => (
            <Told key={point.span.from} sentence={point.sentence} side={sideOf(point, baseline)} />
          ))}
          <Told sentence={drift} side={(points.at(-1)?.ewma.value ?? 0) < 0 ? 'low' : 'high'} />
        </ul>
      )}
      <More title="Bảng số liệu" about={service}>
        {() => <ControlTable of={of} baseline={baseline} />}
      </More>
    </article>
  )
}

type Telling = { readonly sentence: string | undefined; readonly side: Parameters<typeof MarkInText>[0]['of'] }

const Told = ({ sentence, side }: Telling) =>
  sentence ? (
    <li>
      <MarkInText of={side} /> {spaced(sentence)}
    </li>
  ) : null
