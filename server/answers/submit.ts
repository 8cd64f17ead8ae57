import { hash } from 'node:crypto'
import { addResponses, type Bound, type Response } from '../../db/queries/responses.ts'
import type { Flag, Source } from '../../db/schema.ts'
import type { Answers } from '../../surveys/grammar/answers.ts'
import { dayOf, startOfDay } from '../../surveys/grammar/calendar.ts'
import { parseAnswers, sensitiveQuestions } from '../../surveys/grammar/parse-answers.ts'
import { toPattern } from '../../surveys/grammar/pattern.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { Problem } from '../problems/problem.ts'
import { newIdAt } from '../world/new-id.ts'
import type { World } from '../world/world.ts'
import { caseFor } from './case.ts'
import type { Place } from './place.ts'
import { receiptBehind, receiptFor } from './receipts.ts'
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
  /** Somebody walked off before sending: what was answered counts, and that is told beside it. No flag: nothing is wrong with it. */
  readonly ended?: 'left'
  /** Why it is kept out of the figures until somebody looks, if it is. */
  readonly held?: string | undefined
  /** What was said about a reply, if anything. */
  readonly wish?: SentWish
}

/** What is stored in the same transaction, once the answers are known to be good. */
export type AlsoStored = () => readonly Bound[]

/**
 * Stores what a citizen answered, once: when this returns, it is durable.
 *
 * @param also what belongs to it, such as the slip that is used up by it
 * @returns the receipt, also of an earlier attempt unless an older program gave it out; `barred` when what it is bound to did not let it in
 * @throws Problem wrongQuestionnaire, answersRefused
 */
export async function submit(world: World, place: Place, submission: Submission, also: AlsoStored = () => []) {
  const { response, wish, receipt } = read(world, place, submission)
  const { id, comment } = response
  const bound = [...also(), ...(await caseFor(world, place, wish, { id, receipt, comment }))]
  const [added] = await addResponses(world.db, [response], bound)
  if (!added) throw new Error('a response was neither stored nor refused')
  const { outcome } = added
  if (outcome === 'barred') return { id, outcome }
  const kept = { pattern: response.pattern, words: comment !== undefined }
  return { id, outcome, kept, receipt: outcome === 'stored' ? receipt : receiptBehind(world, id, added.receiptKey) }
}

/**
 * What was sent as the response to be stored, with a new receipt.
 *
 * @throws Problem wrongQuestionnaire, answersRefused
 */
export const toResponse = (world: World, place: Place, submission: Submission): Response =>
  read(world, place, submission).response

type Read = { readonly response: Response; readonly wish: Wish | undefined; readonly receipt: string }

function read(world: World, place: Place, submission: Submission): Read {
  const { questionnaire: asked, touchpoint, unit, area, procedure, channel, stream } = place
  const where = { touchpoint, unit, area, procedure, channel, stream }
  const questionnaire = findQuestionnaire(submission.questionnaire, submission.version)
  if (!questionnaire || questionnaire.id !== asked) throw new Problem('wrongQuestionnaire', { expected: asked })

  const parsed = parseAnswers(questionnaire, submission.answers, { sensitive: world.sensitiveQuestions })
  const comment = parsed.ok ? parsed.answers.comment : submission.answers.comment
  // A reply nobody can write is not promised: the wish and the contact details with it are dropped, never kept.
  const wished = parseWish((world.replies && submission.wish) || {}, comment)
  if (!parsed.ok || !wished.ok) {
    const refusals: Refused[] = [...(parsed.ok ? [] : parsed.refusals), ...(wished.ok ? [] : wished.refusals)]
    throw new Problem('answersRefused', { refusals })
  }

  const { source, deviceAt, flags, ended, answeredAt = world.now() } = submission
  const id = submission.id.toLowerCase()
  const kept = asKept(questionnaire, parsed.answers, touchpoint)
  // Beside the answers, under a name no question can have.
  const details = ended === undefined ? kept.details : { ...kept.details, _ended: ended }
  const { code, key: receiptKey } = receiptFor(world, id)
  const came = { answeredAt, receivedAt: world.now(), source, deviceAt, flags, held: submission.held }
  // Files name an answer by it: of the time it tells the day alone.
  const exportId = newIdAt(startOfDay(dayOf(world.now())))
  const response = { id, exportId, ...came, ...where, receiptKey, ...kept, details }
  return { response, wish: wished.wish, receipt: code }
}

/**
 * Clean answers in the form they are kept: levels as a pattern, the comment
 * and the sensitive answers apart, the rest as details, and a hash by which a resend
 * is told from another content. The sensitive answers are not in it: from a hash, the
 * few that are possible could be tried out when they are long forgotten.
 */
export function asKept(questionnaire: Questionnaire, answers: Answers, touchpoint: string) {
  const { comment } = answers
  const details: Record<string, string | readonly string[]> = {}
  const sensitive: Record<string, string | readonly string[]> = {}
  const isSensitive = sensitiveQuestions(questionnaire)
  for (const [question, answer] of Object.entries(answers))
    if (typeof answer !== 'number' && question !== 'comment')
      (isSensitive.has(question) ? sensitive : details)[question] = answer
  const open =
    isSensitive.size === 0
      ? answers
      : Object.fromEntries(Object.entries(answers).filter(([question]) => !isSensitive.has(question)))
  const content = JSON.stringify([touchpoint, questionnaire.id, questionnaire.version, open])
  return {
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    pattern: toPattern(questionnaire, answers),
    overall: typeof answers.overall === 'number' ? answers.overall : null,
    details,
    ...(Object.keys(sensitive).length > 0 && { sensitive }),
    comment: typeof comment === 'string' ? comment : undefined,
    contentHash: hash('sha256', content, 'base64url').slice(0, 22),
  }
}
