import { daysAfter } from '../../../surveys/grammar/calendar.ts'
import type { Stream } from '../../../surveys/grammar/context.ts'
import { exactLimits } from '../../stats/monitor/exact-limits.ts'
import { serviceChannel } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import type { Disclosure } from '../engine/disclosure/disclosure.ts'
import { disclosureOf, inside } from '../engine/report-options.ts'
import type { Question } from '../report.ts'
import {
  alertSentence,
  driftSentence,
  pointSentence,
  serviceWords,
  silenceSentence,
  watchSentence,
} from './say-watch.ts'
import { type Chart, watch } from './watch.ts'

/** The watch of a stream with its words; of what the lists of the period withhold no chart tells. */
export function toldWatch({ watched, present, groupOf, today, nameOf }: Question, stream: Stream) {
  const { period } = present
  if (!watched) throw new Error('the watch was asked for without its weeks')
  const over = daysAfter(period.lastDay, 1)
  const asOf = today < over ? today : over
  const found = watch({ stream, ...watched, watchedFrom: period.firstDay, today: asOf, fewest: inside })
  const isWithheld = withheldIn(present.tallies, disclosureOf({ present, groupOf }, stream), stream)
  const service = (one: Pick<Chart, 'area' | 'channel'>) => serviceWords(one, nameOf(one.area) ?? one.area)

  const charts = found.charts.map((chart) => {
    const own = isWithheld(chart) ? [] : chart.points
    const points = own.map((point, i) => {
      const sentence = pointSentence(chart, point, own[i - 1], service(chart))
      const limits = limitsOf(point, chart.baseline)
      return { ...point, limits, ...(sentence ? { sentence } : {}) }
    })
    const drift = driftSentence(chart, points, service(chart))
    return { ...chart, service: service(chart), points, ...(drift ? { drift } : {}) }
  })
  const alerts = found.alerts.flatMap((alert) => {
    const every = charts.find(({ area, channel }) => area === alert.area && channel === alert.channel)?.every
    const sentence = every && alertSentence(alert, every, service(alert))
    return sentence && !isWithheld(alert) ? [{ ...alert, sentence }] : []
  })
  const silences = found.silences.map((silence) => ({ ...silence, sentence: silenceSentence(silence) }))
  const unsaid = alerts.filter(({ area, channel }) => !isSaid(charts, { area, channel }))
  const told = charts.reduce((sum, chart) => sum + sentencesIn(chart), unsaid.length)
  return { sentence: watchSentence(charts, told + silences.length, stream), stream, asOf, alerts, charts, silences }
}

/** Whether what was said of an area as it was served is withheld in the lists of the period: then no chart tells it. */
function withheldIn(tallies: readonly Tallied[], disclosed: Disclosure, stream: Stream) {
  const own = tallies.filter((tally) => tally.stream === stream)
  return ({ area, channel }: Pick<Chart, 'area' | 'channel'>): boolean => {
    const members = own.filter((tally) => tally.area === area && serviceChannel(tally.channel) === channel)
    return members.some((one) => disclosed.row('areaServed', [one]) !== undefined)
  }
}

/** The limits as the chart may draw them: whoever lies outside is beyond the limits, and nobody else. */
const limitsOf = ({ exact, lower, upper, span }: Chart['points'][number], baseline = 0) =>
  exact ? exactLimits(span.answers, baseline) : { low: lower, high: upper }

type Told = Pick<Chart, 'area' | 'channel'> & {
  readonly points: readonly { readonly sentence?: string }[]
  readonly drift?: string
}

const sentencesIn = ({ points, drift }: Told): number =>
  points.filter(({ sentence }) => sentence).length + (drift ? 1 : 0)

/** The week of an alert may break a rule on its own chart too; then it is one thing to look at, not two. */
const isSaid = (charts: readonly Told[], { area, channel }: Pick<Chart, 'area' | 'channel'>): boolean =>
  charts.some((one) => one.area === area && one.channel === channel && one.points.at(-1)?.sentence !== undefined)
