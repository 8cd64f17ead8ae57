import type { Population } from '../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../server/reports/engine/answers/tally.ts'
import type { Question } from '../../server/reports/report.ts'
import type { LastHeard, ServiceWeeks, Week } from '../../server/reports/week.ts'
import { daysAfter } from '../../surveys/grammar/calendar.ts'
import { parsePeriod, previousPeriod } from '../../surveys/periods/period.ts'
import { given } from './given.ts'

/*
 * An invented ward as large as one can be: 300 procedures in 30 areas, each at
 * the desk and online, with a year of answers, and the year before.
 */

const size = { areas: 30, procedures: 300, weeks: 156 }
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)
const channels = ['desk', 'online'] as const

const areaOf = (i: number) => `linh-vuc-${(i % size.areas) + 1}`
const code = (i: number) => `1.${String(1_001_234 + i * 37).slice(1)}.000.00.00.H26`
const nameOf = (id: string) => `${id}: cấp lại, điều chỉnh giấy chứng nhận đã cấp trong trường hợp bị mất hoặc hư hỏng`

const services = numbers(size.procedures).flatMap((i) => channels.map((channel) => ({ i, channel })))

/** Content, or not content with anything; the online form asks other questions. */
const patterns = { desk: ['55555', '22222'], online: ['55555', '22222'] } as const

/** From 5 to 64 answers a service, worse the further down the list, and each year others. */
function answers(stream: Tally['stream'], turn: number): Tally[] {
  return services.flatMap(({ i, channel }) => {
    const n = 5 + ((i * 7 + turn * 13 + (channel === 'online' ? 29 : 0)) % 60)
    const unhappy = Math.max(1, Math.floor((n * ((i + turn) % 10)) / 20))
    const place = { area: areaOf(i), procedure: code(i), unit: `don-vi-${i % 12}`, channel, stream }
    const form = channel === 'online' ? { questionnaire: 'online' } : {}
    const [good, bad] = patterns[channel]
    return [given(good, n - unhappy, { ...place, ...form }), given(bad, unhappy, { ...place, ...form })]
  })
}

/** Nobody counted the transactions of every ninth service; of every eleventh fewer than answered. */
const populations: Population[] = services.flatMap(({ i, channel }) =>
  i % 9 === 0 ? [] : [{ area: areaOf(i), procedure: code(i), channel, closed: i % 11 === 0 ? 3 : 150 + i * 5 }],
)

/** Three years of weeks; in the last of them every area fell for some time. */
const watchedServices: ServiceWeeks[] = numbers(size.areas).flatMap((a) =>
  channels.map((served) => ({
    area: areaOf(a),
    served,
    weeks: numbers(size.weeks).map((w): Week => {
      const fallen = w > 104 && (w + a) % 12 < 3
      const answered = 40 + ((a + w) % 9)
      return [daysAfter('2024-01-01', w * 7), answered, answered - (fallen ? 18 : 4)]
    }),
  })),
)

const heard: LastHeard[] = numbers(120).map((t) => {
  return { touchpoint: `k${String(t).padStart(5, '0')}`, area: areaOf(t), last: '2026-09-01', recent: 400 }
})

const period = parsePeriod('2026') ?? undefined
if (!period) throw new Error('no period')

const all = (turn: number) => [
  ...answers('volunteer', turn),
  ...answers('invited', turn + 3),
  ...answers('sample', turn),
]

/** What a report is given of this ward. */
export const largeWard: Question = {
  present: { period, tallies: all(1), populations },
  previous: { period: previousPeriod(period), tallies: all(2), populations },
  watched: { services: watchedServices, heard },
  labelled: [],
  today: '2027-01-05',
  groupOf: () => '',
  nameOf,
}
