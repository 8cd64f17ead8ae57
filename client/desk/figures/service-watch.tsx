import { count, percent } from '../../../surveys/voice/numbers.ts'
import { More } from '../parts/more.tsx'
import type { Axis } from './axis.ts'
import { ChartOnDemand } from './chart-on-demand.tsx'
import { ControlChart } from './control-chart.tsx'
import { sideOf } from './control-geometry.ts'
import { ControlTable } from './control-table.tsx'
import { DriftStrip } from './drift-strip.tsx'
import type { WatchChart, WatchedService } from './reports.ts'
import { spaced } from './spaced.ts'
import { MarkInText } from './watch-mark.tsx'

/** Of which period and stream the services are watched. */
export type WatchAsked = { readonly period: string; readonly stream: 'volunteer' | 'invited' | 'sample' }
type Parts = { readonly of: WatchedService; readonly axis: Axis; readonly asked: WatchAsked }

/** One service under watch: what was found in it, and its chart; a chart that was not sent is asked for when it is opened. */
export function ServiceWatch({ of, axis, asked }: Parts) {
  const { service, every, points, baseline = 0, drawn, last } = of
  const unit = every === 'week' ? 'tuần' : 'tháng'
  return (
    <article class="service-watch">
      <h3>{service}</h3>
      <p class="soft">
        Theo {unit}, mức thường lệ {percent(baseline)}
      </p>
      {points ? (
        <Drawn of={{ ...of, points }} baseline={baseline} axis={axis} />
      ) : (
        <>
          {last !== undefined && (
            <p>
              {count(drawn)} {unit}; {unit} gần nhất {percent(last)}.
            </p>
          )}
          <Newest of={of} />
          <More title="Xem biểu đồ" about={service}>
            {() => (
              <ChartOnDemand of={of} asked={asked}>
                {(chart) => <Drawn of={chart} baseline={baseline} axis={axis} />}
              </ChartOnDemand>
            )}
          </More>
        </>
      )}
    </article>
  )
}

/** The newest of what was found, and how many came before. */
const Newest = ({ of: { said, saidOf } }: Pick<Parts, 'of'>) =>
  said.length === 0 ? null : (
    <ul class="flagged">
      {saidOf > said.length && <li>{count(saidOf - said.length)} dấu hiệu trước đó: xem ở biểu đồ.</li>}
      {said.map(({ sentence, side }) => (
        <Told key={sentence} sentence={sentence} side={side} />
      ))}
    </ul>
  )

type Chart = { readonly of: WatchChart; readonly baseline: number; readonly axis: Axis }

/** The chart of a service, what it says in sentences, and the numbers behind it. */
function Drawn({ of, baseline, axis }: Chart) {
  const { service, points, drift } = of
  return (
    <>
      <ControlChart {...{ of, baseline, axis }} />
      <p class="note">Bình quân trượt</p>
      <DriftStrip of={of} />
      {of.saidOf > 0 && (
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
    </>
  )
}

type Telling = { readonly sentence: string | undefined; readonly side: Parameters<typeof MarkInText>[0]['of'] }

const Told = ({ sentence, side }: Telling) =>
  sentence ? (
    <li>
      <MarkInText of={side} /> {spaced(sentence)}
    </li>
  ) : null
