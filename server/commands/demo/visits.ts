import { startOfDay } from '../../../surveys/grammar/calendar.ts'
import { type Channel, channels, type Stream, streams } from '../../../surveys/grammar/context.ts'
import { momentsIn } from './calendar.ts'
import { type PlannedMonth, questionnaireFor } from './plan.ts'
import type { Random } from './random.ts'
import type { Service } from './services.ts'

/** Somebody who answers: when, about what, and how they were asked. */
export type Visit = {
  readonly at: number
  readonly service: Service
  readonly channel: Channel
  readonly stream: Stream
  readonly questionnaire: string
}

/** Numbers one way to be asked may have; a month has fewer than 2 ** 32 milliseconds, so a visit is a whole number below 2 ** 53. */
const kinds = 2 ** 20

/**
 * All visits of a month in the order of time. Until one has its turn it is a
 * number, the moment times `kinds` and what happened: so millions of them are
 * sorted in a moment and take eight bytes each.
 */
export function* visitsIn(month: PlannedMonth, services: readonly Service[], random: Random): Generator<Visit> {
  const momentIn = momentsIn(month)
  const began = startOfDay(`${month.month}-01`)
  const { daily, sample } = month
  const visits = new Float64Array(daily + sample.sipas + sample.health + sample.school)
  let n = 0
  for (const [service, channel, stream] of coming(month, services, random)) {
    const kind = (service * channels.length + channels.indexOf(channel)) * streams.length + streams.indexOf(stream)
    visits[n++] = (momentIn(random, channel) - began) * kinds + kind
  }
  for (const visit of visits.subarray(0, n).sort()) {
    const kind = visit % kinds
    const stream = streams[kind % streams.length] ?? 'volunteer'
    const channel = channels[Math.floor(kind / streams.length) % channels.length] ?? 'desk'
    const service = services[Math.floor(kind / streams.length / channels.length)]
    if (!service) throw new Error('a visit was to a service that is none')
    yield {
      at: began + Math.floor(visit / kinds),
      service,
      channel,
      stream,
      questionnaire: asked(service, channel, stream),
    }
  }
}

const asked = (service: Service, channel: Channel, stream: Stream): string =>
  stream === 'sample' && service.questionnaire === 'procedure' ? 'sipas-2022' : questionnaireFor(service, channel)

type Coming = readonly [service: number, channel: Channel, stream: Stream]

/** Who comes in a month, in no order: those who answer by themselves or are invited, then the annual survey. */
function* coming({ daily, sample }: PlannedMonth, services: readonly Service[], random: Random): Generator<Coming> {
  const all = services.map((service, number) => ({ ...service, number }))
  const volunteers = random.chooser(all, ({ share, answering }) => share * answering)
  for (let i = 0; i < daily; i++) {
    const { number, online, questionnaire } = volunteers()
    const channel = random.chance(online * 0.85) ? 'online' : atTheWard(random)
    yield [number, channel, questionnaire === 'procedure' && random.chance(0.06) ? 'invited' : 'volunteer']
  }
  const ofKind = (kind: Service['questionnaire']) => all.filter(({ questionnaire }) => questionnaire === kind)
  const sipas = random.chooser(ofKind('procedure'), ({ share }) => share)
  for (let i = 0; i < sample.sipas; i++) yield [sipas().number, 'paper', 'sample']
  const visited = [
    ['health-station', sample.health],
    ['public-school', sample.school],
  ] as const
  for (const [kind, n] of visited)
    for (const { number } of ofKind(kind).slice(0, 1)) for (let i = 0; i < n; i++) yield [number, 'paper', 'sample']
}

const atTheWard = (random: Random): Channel => {
  const drawn = random.next()
  return drawn < 0.8 ? 'desk' : drawn < 0.95 ? 'kiosk' : drawn < 0.99 ? 'paper' : 'phone'
}
