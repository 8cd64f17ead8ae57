import type { Stream } from '../../../surveys/grammar/context.ts'
import { parseAnswers } from '../../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../../surveys/grammar/questionnaire.ts'
import { commentOn } from './comments.ts'
import type { Random } from './random.ts'
import type { Service } from './services.ts'

type Visit = {
  readonly service: Service
  readonly channel: string
  readonly stream: Stream
  /** How many months the demonstration has run: things slowly get better. */
  readonly month: number
}

/** Where on the bell curve a level ends and the next begins. */
const cuts = [-2.3, -1.7, -1.2, 0.2]
const levelAt = (opinion: number) => 1 + cuts.filter((cut) => opinion >= cut).length

const byChannel: { readonly [channel: string]: number } = { online: -0.08, kiosk: 0.06, paper: 0.04, phone: -0.1 }
const byStream: { readonly [S in Stream]: number } = { volunteer: 0, invited: -0.05, sample: -0.12 }
const byFactor: { readonly [factor: string]: number } = {
  access: 0.12,
  procedure: -0.12,
  official: 0.12,
  result: 0,
  feedback: -0.3,
  participation: -0.3,
  accountability: -0.2,
  'health-facilities': -0.2,
  'education-facilities': -0.2,
}
const perMonth = 0.012

/**
 * What one person answers. Their own nature, the service, the channel and the
 * month make an opinion, and each answer strays a little from it; so answers of
 * one person go together, as real ones do.
 */
export function answersOf(random: Random, questionnaire: Questionnaire, visit: Visit) {
  const { service, channel, stream, month } = visit
  const setting = service.mood + (byChannel[channel] ?? 0) + byStream[stream] + perMonth * month
  const nature = random.normal() * 0.85
  const brief = stream !== 'sample' && random.chance(0.08)
  const overall = levelAt(setting + nature + random.normal() * 0.45)

  const sent: Record<string, unknown> = {}
  for (const question of questionnaire.questions) {
    if (question.sensitive) continue
    if (question.id === 'comment') sent.comment = commentOn(random, service, channel, overall)
    else if (question.id === 'overall') sent.overall = overall
    else if (question.required || !brief) sent[question.id] = answerTo(question, setting + nature, random)
  }
  const parsed = parseAnswers(questionnaire, sent)
  if (!parsed.ok) throw new Error(`an invented answer was refused: ${parsed.refusals[0]?.question}`)
  return parsed.answers
}

function answerTo(question: Question, opinion: number, random: Random): unknown {
  if (!question.required && random.chance(0.05)) return undefined
  if (question.kind === 'scale') {
    if (question.notApplicable && random.chance(question.factor === 'feedback' ? 0.78 : 0.4)) return 0
    return levelAt(opinion + (byFactor[question.factor ?? ''] ?? 0) + random.normal() * 0.55)
  }
  if (question.kind === 'choice') return random.pick(question.options).value
  if (question.kind === 'choices') return question.options.flatMap(({ value }) => (random.chance(0.25) ? [value] : []))
  return undefined
}
