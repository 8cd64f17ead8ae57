import type { Response } from '../../../db/queries/responses.ts'
import type { Touchpoint } from '../../../db/queries/touchpoints.ts'
import type { Channel, Stream } from '../../../surveys/grammar/context.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { uuidFrom } from '../../imports/response-id.ts'
import { asKept } from '../../submit.ts'
import { answersOf } from './answers.ts'
import { momentIn } from './calendar.ts'
import { type Parameters, type PlannedMonth, questionnaireFor } from './plan.ts'
import { type Random, randomFrom } from './random.ts'
import type { Service } from './services.ts'

type Given = {
  readonly parameters: Parameters
  readonly months: readonly PlannedMonth[]
  readonly services: readonly Service[]
  readonly touchpoints: readonly Touchpoint[]
}
type Visit = { service: Service; channel: Channel; stream: Stream; questionnaire: string; month: number }

/** Every response of the demonstration, one at a time, always the same and in the same order for the same parameters. */
export function* demoResponses({ parameters, months, services, touchpoints }: Given): Generator<Response> {
  let index = 0
  for (const [number, month] of months.entries()) {
    const random = randomFrom(`${parameters.seed} answers ${month.month}`)
    for (const visit of visitsIn(month, number, services, random)) {
      const there = touchpoints.filter(
        ({ procedure, area, channel }) =>
          procedure === visit.service.procedure && area === visit.service.area && channel === visit.channel,
      )
      const touchpoint = visit.stream === 'volunteer' && there.length > 0 ? random.pick(there).code : ''
      yield responseTo(visit, {
        touchpoint,
        id: `${parameters.seed} ${index++}`,
        at: momentIn(random, month, visit.channel),
        random,
      })
    }
  }
}

function* visitsIn(
  { daily, sample }: PlannedMonth,
  month: number,
  services: readonly Service[],
  random: Random,
): Generator<Visit> {
  const volunteers = random.chooser(services, ({ share, answering }) => share * answering)
  for (let i = 0; i < daily; i++) {
    const service = volunteers()
    const channel = random.chance(service.online * 0.85) ? 'online' : atTheWard(random)
    const stream = service.questionnaire === 'procedure' && random.chance(0.06) ? 'invited' : 'volunteer'
    yield { service, channel, stream, questionnaire: questionnaireFor(service, channel), month }
  }
  const interviewed = { stream: 'sample', channel: 'paper', month } as const
  const ofKind = (kind: Service['questionnaire']) => services.filter(({ questionnaire }) => questionnaire === kind)
  const sipas = random.chooser(ofKind('procedure'), ({ share }) => share)
  for (let i = 0; i < sample.sipas; i++) yield { ...interviewed, service: sipas(), questionnaire: 'sipas-2022' }
  for (const [kind, n] of [
    ['health-station', sample.health],
    ['public-school', sample.school],
  ] as const)
    for (const service of ofKind(kind).slice(0, 1))
      for (let i = 0; i < n; i++) yield { ...interviewed, service, questionnaire: kind }
}

const atTheWard = (random: Random): Channel => {
  const drawn = random.next()
  return drawn < 0.8 ? 'desk' : drawn < 0.95 ? 'kiosk' : drawn < 0.99 ? 'paper' : 'phone'
}

type Made = { readonly id: string; readonly at: number; readonly touchpoint: string; readonly random: Random }

function responseTo(visit: Visit, { id, at, touchpoint, random }: Made): Response {
  const { service, channel, stream } = visit
  const questionnaire = findQuestionnaire(visit.questionnaire)
  if (!questionnaire) throw new Error(`the demonstration names no questionnaire: ${visit.questionnaire}`)
  const uuid = uuidFrom(`demo ${id}`)
  return {
    id: uuid,
    answeredAt: at,
    receivedAt: at,
    touchpoint,
    unit: service.unit,
    area: service.area,
    procedure: service.procedure,
    channel,
    stream,
    receipt: `${uuid.slice(0, 5)}-${uuid.slice(-5)}`,
    source: 'demo',
    ...asKept(questionnaire, answersOf(random, questionnaire, visit), touchpoint),
  }
}
