import type { Response } from '../../../db/queries/responses.ts'
import type { Touchpoint } from '../../../db/queries/touchpoints.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { asKept } from '../../answers/submit.ts'
import { answersOf } from './answers.ts'
import type { Parameters, PlannedMonth } from './plan.ts'
import { type Random, randomFrom } from './random.ts'
import type { Service } from './services.ts'
import { type Visit, visitsIn } from './visits.ts'

type Given = {
  readonly parameters: Parameters
  readonly months: readonly PlannedMonth[]
  readonly services: readonly Service[]
  readonly touchpoints: readonly Touchpoint[]
}

/**
 * Every response of the demonstration, one at a time, always the same and in the
 * same order for the same parameters: that of time, as answers come, so that the
 * database only ever adds at its end.
 */
export function* demoResponses({ parameters, months, services, touchpoints }: Given): Generator<Response> {
  const codesAt = codesByPlace(touchpoints)
  for (const [number, month] of months.entries()) {
    const random = randomFrom(`${parameters.seed} answers ${month.month}`)
    for (const visit of visitsIn(month, services, randomFrom(`${parameters.seed} visits ${month.month}`))) {
      const codes = visit.stream === 'volunteer' ? codesAt(visit.service, visit.channel) : undefined
      yield responseTo(visit, { touchpoint: codes ? random.pick(codes) : '', month: number, random })
    }
  }
}

type Place = Pick<Touchpoint, 'procedure' | 'area'>

function codesByPlace(touchpoints: readonly Touchpoint[]) {
  const keyOf = ({ procedure, area }: Place, channel: string) => `${procedure} ${area} ${channel}`
  const found = new Map<string, string[]>()
  for (const one of touchpoints)
    found.set(keyOf(one, one.channel), [...(found.get(keyOf(one, one.channel)) ?? []), one.code])
  return (place: Place, channel: string) => found.get(keyOf(place, channel))
}

type Made = { readonly touchpoint: string; readonly month: number; readonly random: Random }

function responseTo({ at, service, channel, stream, ...visit }: Visit, { touchpoint, month, random }: Made): Response {
  const questionnaire = findQuestionnaire(visit.questionnaire)
  if (!questionnaire) throw new Error(`the demonstration names no questionnaire: ${visit.questionnaire}`)
  const id = idAt(at, random)
  return {
    id,
    answeredAt: at,
    receivedAt: at,
    touchpoint,
    unit: service.unit,
    area: service.area,
    procedure: service.procedure,
    channel,
    stream,
    receiptKey: '',
    exportId: idAt(at, random),
    source: 'demo',
    ...asKept(questionnaire, answersOf(random, questionnaire, { service, channel, stream, month }), touchpoint),
  }
}

/** A UUID of version 7, made of the moment as those of citizens are, and of drawn bits. */
function idAt(at: number, random: Random): string {
  const drawn = (digits: number) =>
    Math.floor(random.next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  const moment = at.toString(16).padStart(12, '0')
  const variant = (8 + Math.floor(random.next() * 4)).toString(16)
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${drawn(3)}-${variant}${drawn(3)}-${drawn(6)}${drawn(6)}`
}
