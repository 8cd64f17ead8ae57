import { hash } from 'node:crypto'
import { addResponses, type Bound, type Response } from '../../db/queries/responses.ts'
import type { Flag, Source } from '../../db/schema.ts'
import type { Answers } from '../../surveys/grammar/answers.ts'
import { parseAnswers } from '../../surveys/grammar/parse-answers.ts'
import { toPattern } from '../../surveys/grammar/pattern.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { newCode } from '../access/tokens.ts'
import { Problem } from '../problems/problem.ts'
import type { World } from '../world.ts'
import { caseFor } from './case.ts'
import type { Place } from './place.ts'
import { parseWish, type Refused, type SentWish, type Wish } from './wish.ts'

export type Submission = {
  readonly id: string
  readonly questionnaire: string
  readonly version: number
  readonly answers: { readonly [question: string]: unknown }
  readonly source: Source
  /** When it was answered, if that was not just now; and when the device says it was. */
  readonly answeredAt?: number
  readonly deviceAt?: number
  readonly flags?: readonly Flag[]
  /** What was said about a reply, if anything. */
  readonly wish?: SentWish
}

/** What is stored in the same transaction, once the answers are known to be good. */
export type AlsoStored = (kept: { readonly receipt: string; readonly comment: string | undefined }) => readonly Bound[]

/**
 * Stores what a citizen answered, once: when this returns, it is durable.
 *
 * @param also what belongs to it, such as the slip that is used up by it
 * @returns the receipt, also of an earlier attempt; `barred` when what it is bound to did not let it in
 * @throws Problem wrongQuestionnaire, answersRefused
 */
export async function submit(world: World, place: Place, submission: Submission, also: AlsoStored = () => []) {
  const { response, wish } = read(world, place, submission)
  const { id, receipt, comment } = response
  const bound = [...also({ receipt, comment }), ...(await caseFor(world, place, wish, { receipt, comment }))]
  const [added] = await addResponses(world.db, [response], bound)
  if (!added) throw new Error('a response was neither stored nor refused')
  return { id, ...added }
}

/**
 * What was sent as the response to be stored, with a new receipt.
 *
 * @throws Problem wrongQuestionnaire, answersRefused
 */
export const toResponse = (world: World, place: Place, submission: Submission): Response =>
  read(world, place, submission).response

type Read = { readonly response: Response; readonly wish: Wish | undefined }

function read(world: World, place: Place, submission: Submission): Read {
  const { questionnaire: asked, touchpoint, unit, area, procedure, channel, stream } = place
  const where = { touchpoint, unit, area, procedure, channel, stream }
  const questionnaire = findQuestionnaire(submission.questionnaire, submission.version)
  if (!questionnaire || questionnaire.id !== asked) throw new Problem('wrongQuestionnaire', { expected: asked })

  const parsed = parseAnswers(questionnaire, submission.answers, { sensitive: world.sensitiveQuestions })
  const comment = parsed.ok ? parsed.answers.comment : submission.answers.comment
  const wished = parseWish(submission.wish ?? {}, comment)
  if (!parsed.ok || !wished.ok) {
    const refusals: Refused[] = [...(parsed.ok ? [] : parsed.refusals), ...(wished.ok ? [] : wished.refusals)]
    throw new Problem('answersRefused', { refusals })
  }

  const { source, deviceAt, flags, answeredAt = world.now() } = submission
  const id = submission.id.toLowerCase()
  const kept = asKept(questionnaire, parsed.answers, touchpoint)
  const receipt = newReceipt()
  const response = { id, answeredAt, receivedAt: world.now(), ...where, source, receipt, deviceAt, flags, ...kept }
  return { response, wish: wished.wish }
}

/** Shown to the citizen as proof: two groups of five, easy to read aloud. */
export const newReceipt = (): string => newCode(10).replace(/^.{5}/, '$&-')

/**
 * Clean answers in the form they are kept: levels as a pattern, the comment
 * apart, the rest as details, and a hash by which a resend is told from another content.
 */
export function asKept(questionnaire: Questionnaire, answers: Answers, touchpoint: string) {
  const { comment } = answers
  const details: Record<string, string | readonly string[]> = {}
  for (const [question, answer] of Object.entries(answers))
    if (typeof answer !== 'number' && question !== 'comment') details[question] = answer
  const content = JSON.stringify([touchpoint, questionnaire.id, questionnaire.version, answers])
  return {
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    pattern: toPattern(questionnaire, answers),
    overall: typeof answers.overall === 'number' ? answers.overall : null,
    details,
    comment: typeof comment === 'string' ? comment : undefined,
    contentHash: hash('sha256', content, 'base64url').slice(0, 22),
  }
}
