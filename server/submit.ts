import { createHash } from 'node:crypto'
import { addResponses } from '../db/queries/responses.ts'
import { findTouchpoint, type NamedTouchpoint } from '../db/queries/touchpoints.ts'
import type { Answers } from '../surveys/grammar/answers.ts'
import { parseAnswers } from '../surveys/grammar/parse-answers.ts'
import { toPattern } from '../surveys/grammar/pattern.ts'
import type { Questionnaire } from '../surveys/grammar/questionnaire.ts'
import { findQuestionnaire } from '../surveys/questionnaires/index.ts'
import { Problem } from './problem.ts'
import { newCode } from './tokens.ts'
import type { World } from './world.ts'

type Submission = {
  readonly id: string
  readonly touchpoint: string
  readonly questionnaire: string
  readonly version: number
  readonly answers: { readonly [question: string]: unknown }
  readonly source: 'form' | 'api'
}

/** An answer begun before a touchpoint was retired may still arrive this long after. */
const grace = 24 * 60 * 60 * 1000

/**
 * Stores what a citizen answered, once: when this returns, it is durable.
 *
 * @throws Problem touchpointNotFound, touchpointRetired, wrongQuestionnaire, answersRefused
 */
export async function submit(world: World, submission: Submission) {
  const touchpoint = await openTouchpoint(world, submission.touchpoint, grace)
  const questionnaire = findQuestionnaire(submission.questionnaire, submission.version)
  if (!questionnaire || questionnaire.id !== touchpoint.questionnaire)
    throw new Problem('wrongQuestionnaire', { expected: touchpoint.questionnaire })

  const parsed = parseAnswers(questionnaire, submission.answers, { sensitive: world.sensitiveQuestions })
  if (!parsed.ok) throw new Problem('answersRefused', { refusals: parsed.refusals })

  const id = submission.id.toLowerCase()
  const [added] = await addResponses(world.db, [
    {
      id,
      answeredAt: world.now(),
      receivedAt: world.now(),
      touchpoint: touchpoint.code,
      unit: touchpoint.unit,
      area: touchpoint.area,
      procedure: touchpoint.procedure,
      channel: touchpoint.channel,
      stream: 'volunteer',
      source: submission.source,
      receipt: newReceipt(),
      ...asKept(questionnaire, parsed.answers, touchpoint.code),
    },
  ])
  if (!added) throw new Error('a response was neither stored nor found')
  return { id, ...added }
}

/** The touchpoint, if it is in use, or was until at most `late` milliseconds ago. */
export async function openTouchpoint(world: World, code: string, late = 0): Promise<NamedTouchpoint> {
  const touchpoint = await findTouchpoint(world.db, code.trim().toLowerCase())
  if (!touchpoint) throw new Problem('touchpointNotFound', { code })
  if (touchpoint.retiredAt !== null && touchpoint.retiredAt + late < world.now())
    throw new Problem('touchpointRetired', { code })
  return touchpoint
}

/** Shown to the citizen as proof: two groups of five, easy to read aloud. */
export const newReceipt = (): string => newCode(10).replace(/^.{5}/, '$&-')

/**
 * Clean answers in the form they are kept: levels as a pattern, the comment
 * apart, the rest as details, and a hash by which a resend is told from another content.
 */
export function asKept(questionnaire: Questionnaire, answers: Answers, touchpoint: string) {
  const { comment, ...others } = answers
  const details = Object.fromEntries(
    Object.entries(others).filter(
      (entry): entry is [string, string | readonly string[]] => typeof entry[1] !== 'number',
    ),
  )
  const content = JSON.stringify([touchpoint, questionnaire.id, questionnaire.version, answers])
  return {
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    pattern: toPattern(questionnaire, answers),
    overall: typeof answers.overall === 'number' ? answers.overall : null,
    details,
    comment: typeof comment === 'string' ? comment : undefined,
    contentHash: createHash('sha256').update(content).digest('base64url').slice(0, 22),
  }
}
