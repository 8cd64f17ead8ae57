import * as z from 'zod/mini'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { noteSign } from '../../db/queries/kiosks.ts'
import { addResponses, type Response } from '../../db/queries/responses.ts'
import { sensitiveQuestions } from '../../surveys/grammar/parse-answers.ts'
import type { Language } from '../../surveys/languages.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import type { PlacedKiosk } from '../access/kiosk-only.ts'
import { grace, type Place, placeAt } from '../answers/place.ts'
import { receiptBehind } from '../answers/receipts.ts'
import { toResponse } from '../answers/submit.ts'
import { atLeast, text } from '../http/fields.ts'
import { placeOf } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import { shown } from '../problems/shown.ts'
import type { World } from '../world/world.ts'
import { datedByOurClock } from './clock.ts'

/** An answer that waited on a tablet. Times are in milliseconds: ours as the tablet last knew it, and by its own clock. */
export const QueuedAnswer = z.strictObject({
  id: z.uuid(),
  answeredAt: atLeast(0),
  deviceAt: z.optional(atLeast(0)),
  questionnaire: text(60),
  version: atLeast(1),
  /** The one chosen on the tablet, if it asked. */
  procedure: z.optional(text(20)),
  answers: z.record(text(60), z.unknown()),
  comment: z.optional(z.string()),
  /** Somebody pressed send, or walked off after the question that counts. */
  ended: z.optional(z.enum(['sent', 'left'])),
})
type QueuedAnswer = z.infer<typeof QueuedAnswer>

type Sent = { readonly sentAt: number; readonly answers: readonly unknown[] }

/** The same for a tablet that comes by itself: that it was here is noted in the same commit. */
export async function takeQueued(world: World, kiosk: PlacedKiosk, sent: Sent, language: Language) {
  const received = world.now()
  const [results] = await Promise.all([
    storeQueued(world, kiosk, sent, language),
    noteSign(world.db, kiosk.id, received, { clockAhead: sent.sentAt - received }),
  ])
  return results
}

/**
 * Takes what waited on a tablet, each answer by itself: one that cannot be taken
 * does not stop the others. When this returns, the good ones are durable, all in one commit.
 *
 * @param sentAt when it was sent, by the tablet's clock
 * @returns what became of each, in the same order
 */
export async function storeQueued(world: World, kiosk: PlacedKiosk, { sentAt, answers }: Sent, language: Language) {
  const offered = await proceduresOfArea(world, kiosk, answers)
  const read = answers.map((entry) =>
    readEntry(entry, (answer) => accept(world, kiosk, offered, { ...answer, sentAt })),
  )
  const good = read.filter((one): one is Response => !(one instanceof Problem))
  const outcomes = (await addResponses(world.db, good)).values()
  return read.map((one, i) => ({
    id: idOf(answers[i]),
    ...(one instanceof Problem ? refused(one, language) : outcomeOf(world, one, outcomes.next().value)),
  }))
}

/** An entry as a response, or the problem that keeps it from being one. */
function readEntry(entry: unknown, accepted: (answer: QueuedAnswer) => Response): Response | Problem {
  const { success, data, error } = QueuedAnswer.safeParse(entry)
  if (!success) return new Problem('malformed', { at: placeOf(error.issues) })
  try {
    return accepted(data)
  } catch (problem) {
    if (problem instanceof Problem) return problem
    throw problem
  }
}

type Timed = QueuedAnswer & { readonly sentAt: number }

/** @throws Problem answeredTooLate, procedureRefused, wrongQuestionnaire, answersRefused */
function accept(world: World, kiosk: PlacedKiosk, offered: ReadonlySet<string>, answer: Timed): Response {
  const latest = (kiosk.at.retiredAt ?? never) + grace
  const { answeredAt, believed } = datedByOurClock(answer, {
    received: world.now(),
    earliest: kiosk.queueSince ?? kiosk.createdAt,
    // One that nobody can date is not refused as too late: it may have been given in time.
    latest,
  })
  if (answeredAt > latest) throw new Problem('answeredTooLate', {})
  return toResponse(world, placeOnKiosk(kiosk, offered, answer.procedure), {
    id: answer.id,
    questionnaire: answer.questionnaire,
    version: answer.version,
    answers: stillAsked(world, answer),
    source: 'kiosk',
    answeredAt,
    deviceAt: answer.deviceAt ?? answer.answeredAt,
    ...(!believed && { flags: ['clock' as const] }),
    ...(answer.ended === 'left' && { ended: answer.ended }),
  })
}

/** Answers given until a day after its touchpoint was retired are taken. */
const never = Number.POSITIVE_INFINITY

function placeOnKiosk({ at }: PlacedKiosk, offered: ReadonlySet<string>, chosen = at.procedure): Place {
  if (chosen !== at.procedure && !offered.has(chosen)) throw new Problem('procedureRefused', {})
  return { ...placeAt(at), channel: 'kiosk', procedure: chosen }
}

/**
 * What may be chosen: every procedure of the area, not only those the tablet offers today. The list may have been
 * changed while the tablet was away, and what it asked then was right.
 */
async function proceduresOfArea({ db }: World, { at }: PlacedKiosk, answers: readonly unknown[]) {
  const asked = answers.some((one) => typeof one === 'object' && one !== null && 'procedure' in one)
  if (!asked || at.procedure !== '') return new Set<string>()
  const { procedures } = await readCatalogue(db)
  return new Set(procedures.filter(({ area }) => area === at.area).map(({ code }) => code))
}

/** Sensitive questions may have been switched off while the answers waited: those answers are dropped, the others stay. */
function stillAsked(
  { sensitiveQuestions: areAllAsked }: World,
  { answers, comment, questionnaire, version }: QueuedAnswer,
) {
  const all = comment === undefined ? answers : { ...answers, comment }
  if (areAllAsked) return all
  const asked = findQuestionnaire(questionnaire, version)
  const sensitive = asked ? sensitiveQuestions(asked) : new Set<string>()
  return Object.fromEntries(Object.entries(all).filter(([id]) => !sensitive.has(id)))
}

type Added = Awaited<ReturnType<typeof addResponses>>[number]

function outcomeOf(world: World, { id }: Response, added: Added | undefined) {
  if (!added || added.outcome === 'barred') throw new Error('an answer bound to nothing was not stored')
  return { outcome: added.outcome, receipt: receiptBehind(world, id, added.receiptKey) }
}

const refused = (problem: Problem, language: Language) => ({
  outcome: 'refused' as const,
  problem: problem.kind,
  message: problem.told(language),
  ...shown(problem, language),
})

/** The id as it was sent, where there is one to be read. */
const idOf = (entry: unknown): string | null =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? entry.id.slice(0, 64)
    : null
