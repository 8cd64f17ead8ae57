import * as z from 'zod/mini'
import { paged, pageOption } from '../engine/page.ts'
import type { toldWatch } from './told-watch.ts'

type Told = ReturnType<typeof toldWatch>
type Chart = Told['charts'][number]
type Point = Chart['points'][number]

/** Services and silent touchpoints of a page, charts that are drawn unasked, and sentences of a service. */
const [mostServices, mostSilences, mostDrawn, mostSaid] = [30, 50, 2, 3]

export const watchSending = {
  chart: z.optional(
    z.string().check(
      z.regex(/^.{1,100}\.(desk|online)$/),
      z.meta({
        description:
          'chỉ gửi biểu đồ của một lĩnh vực theo kênh, cách nhau dấu chấm (desk: trực tiếp, online: trực tuyến)',
        examples: ['dat-dai.desk'],
      }),
    ),
  ),
  ...pageOption,
}

type Asked = { readonly chart?: string | undefined; readonly page: string }

/**
 * A page of the watch: every service with what was found in it, and the weeks of
 * the first few in which something was found; or one service with its weeks.
 */
export function watchPage({ charts, alerts, silences, ...rest }: Told, { chart, page }: Asked) {
  const isAsked = ({ area, channel }: Pick<Chart, 'area' | 'channel'>) => chart === `${area}.${channel}`
  if (chart !== undefined) {
    const found = charts.filter(isAsked).map((one) => ({ ...watched(one), points: one.points.map(sentPoint) }))
    return { ...rest, alerts: alerts.filter(isAsked), charts: found, silences: [], of: found.length, pages: 1 }
  }

  const isRemarkable = (one: Chart) =>
    saidIn(one).length > 0 || alerts.some(({ area, channel }) => area === one.area && channel === one.channel)
  const services = paged(charts, page, mostServices)
  const [alarms, silent] = [paged(alerts, page, mostServices), paged(silences, page, mostSilences)]
  const drawn = services.rows.filter(isRemarkable).slice(0, mostDrawn)
  return {
    ...rest,
    alerts: alarms.rows,
    charts: services.rows.map((one) => ({
      ...watched(one),
      points: drawn.includes(one) ? one.points.map(sentPoint) : undefined,
    })),
    silences: silent.rows,
    of: services.of + alarms.of + silent.of,
    pages: Math.max(services.pages, alarms.pages, silent.pages),
  }
}

/** A service without its weeks: how many there are, how it went last, and the newest of what was found. */
function watched(chart: Chart) {
  const { area, channel, service, every, baseline, drift, points } = chart
  const said = saidIn(chart)
  const lows = points.flatMap(({ share, limits }) => [share, limits.low])
  return {
    ...{ area, channel, service, every, baseline, drift },
    /** How many weeks (or months) its chart has. */
    drawn: points.length,
    last: points.at(-1)?.share,
    /** The lowest share or limit of the chart, for one scale over many charts. */
    lowest: lows.length > 0 ? Math.min(...lows) : undefined,
    said: said.slice(-mostSaid),
    saidOf: said.length,
  }
}

/** What was found in a chart, oldest first; a drift is the newest. */
function saidIn({ points, drift, baseline = 0 }: Chart) {
  const weeks = points.flatMap(({ sentence, share }) =>
    sentence ? [{ sentence, side: share < baseline ? ('low' as const) : ('high' as const) }] : [],
  )
  const side = (points.at(-1)?.ewma.value ?? 0) < 0 ? ('low' as const) : ('high' as const)
  return [...weeks, ...(drift ? [{ sentence: drift, side }] : [])]
}

/** What is drawn and written of a week; how it was tested stays here. */
const sentPoint = ({ share, span, limits, ewma, beyondLimits, runOfEight, twoOfThree, sentence }: Point) => ({
  ...{ share, span, limits, ewma, beyondLimits, runOfEight, twoOfThree },
  ...(sentence ? { sentence } : {}),
})
