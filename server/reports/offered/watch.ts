import * as z from 'zod'
import { inside, sharedOptions } from '../asked.ts'
import { report } from '../report.ts'
import { alertSentence, pointSentence, serviceWords, silenceSentence, watchSentence } from '../say-watch.ts'
import { daysLater } from '../subgroups.ts'
import { type Chart, watch } from '../watch.ts'

export default report({
  id: 'watch',
  title: { vi: 'Theo dõi từng tuần: có gì bất thường', en: 'Week by week: has something broken' },
  needs: 'days',
  options: z.object({ stream: sharedOptions.stream }),
  figures: ({ watched, present: { period }, today, nameOf }, { stream }) => {
    if (!watched) throw new Error('the watch was asked for without its days')
    const over = daysLater(period.lastDay, 1)
    const asOf = today < over ? today : over
    const found = watch({ stream, days: watched.days, watchedFrom: period.firstDay, today: asOf })
    const service = (one: Pick<Chart, 'area' | 'channel'>) => serviceWords(one, nameOf(one.area) ?? one.area)

    const charts = found.charts.map((chart) => ({
      ...chart,
      points: chart.points.flatMap((point, i) => {
        const sentence = pointSentence(chart, point, chart.points[i - 1], service(chart))
        return point.span.answers < inside ? [] : [{ ...point, ...(sentence ? { sentence } : {}) }]
      }),
    }))
    const alerts = found.alerts.flatMap((alert) => {
      const every = charts.find(({ area, channel }) => area === alert.area && channel === alert.channel)?.every
      const sentence = every && alertSentence(alert, every, service(alert))
      return sentence && alert.span.answers >= inside ? [{ ...alert, sentence }] : []
    })
    const silences = found.silences.flatMap((silence) =>
      watched.retired.has(silence.touchpoint) ? [] : [{ ...silence, sentence: silenceSentence(silence) }],
    )
    const told = charts.reduce((sum, { points }) => sum + points.filter((point) => 'sentence' in point).length, 0)
    return { sentence: watchSentence(charts, told + silences.length), stream, asOf, alerts, charts, silences }
  },
})
