import { type Answer, type Answers, type Refusal, type RefusalReason, refusalReasons } from './answers.ts'
import { plainText } from './plain-text.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { notApplicable } from './scale.ts'

type Parsed =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
type Rules = {
  /** Sensitive questions are asked here. */
  readonly sensitive?: boolean
  /** Refuse a missing required answer. Off for history collected elsewhere, which cannot be asked again. */
  readonly complete?: boolean
}

/**
 * Reads what was sent against the questionnaire. Levels come as numbers or as
 * digits, because a form sends text; white space around words is dropped; an
 * empty answer is no answer; an answer to a question whose condition does not
 * hold is left out without complaint, because without script every question shows.
 *
 * @returns the clean answers, or every refusal, in the order of the questions.
 */
export function parseAnswers(
  questionnaire: Questionnaire,
  sent: { readonly [question: string]: unknown },
  { sensitive = false, complete = true }: Rules = {},
): Parsed {
  const answers: Record<string, Answer> = {}
  const refusals: Refusal[] = []

  const asked = askedQuestions(questionnaire, { sensitive })
  for (const question of asked) {
    if (!isShown(question, answers)) continue
    const answer = readAnswer(question, Object.hasOwn(sent, question.id) ? sent[question.id] : undefined)
    if (isRefusal(answer)) refusals.push({ question: question.id, reason: answer.refused })
    else if (answer !== undefined) answers[question.id] = answer
    else if (question.required && complete) refusals.push({ question: question.id, reason: 'required' })
  }
  const known = new Set(asked.map(({ id }) => id))
  for (const id of Object.keys(sent)) if (!known.has(id)) refusals.push({ question: id, reason: 'unknownQuestion' })

  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, answers }
}

const sensitiveOf = new WeakMap<Questionnaire, ReadonlySet<string>>()

/** The ids of the questions marked sensitive. */
export function sensitiveQuestions(questionnaire: Questionnaire): ReadonlySet<string> {
  const known = sensitiveOf.get(questionnaire)
  if (known) return known
  const found = new Set(questionnaire.questions.flatMap(({ id, sensitive }) => (sensitive ? [id] : [])))
  sensitiveOf.set(questionnaire, found)
  return found
}

/** The questions this installation asks: sensitive ones only where they are switched on. */
export const askedQuestions = (questionnaire: Questionnaire, { sensitive = false }: Pick<Rules, 'sensitive'> = {}) =>
  questionnaire.questions.filter((question) => sensitive || !question.sensitive)

/** Whether the question applies, given the answers before it. */
export function isShown({ when }: Question, answers: Answers): boolean {
  if (!when) return true
  const given = answers[when.question]
  const values = given === undefined ? [] : Array.isArray(given) ? given : [given]
  return values.some((value) => when.in.includes(value))
}

type Refused = { readonly refused: RefusalReason }
const refuse = (refused: RefusalReason): Refused => ({ refused })
const isRefusal = (answer: Answer | Refused | undefined): answer is Refused =>
  typeof answer === 'object' && 'refused' in answer && answer.refused in refusalReasons

function readAnswer(question: Question, sent: unknown): Answer | Refused | undefined {
  if (sent === undefined || sent === null || sent === '') return undefined
  if (question.kind === 'scale') return readLevel(sent, question.notApplicable ?? false)
  if (question.kind === 'text') return readWords(sent, question.maxLength)
  const options = question.options.map(({ value }) => value)
  if (question.kind === 'choice') return options.find((option) => option === sent) ?? refuse('notAnOption')

  const chosen = Array.isArray(sent) ? sent : [sent]
  if (chosen.some((value) => !options.includes(value))) return refuse('notAnOption')
  return chosen.length === 0 ? undefined : options.filter((option) => chosen.includes(option))
}

function readLevel(sent: unknown, mayNotApply: boolean): Answer | Refused {
  const level = typeof sent === 'string' && /^[0-5]$/.test(sent) ? Number(sent) : sent
  if (level === notApplicable) return mayNotApply ? notApplicable : refuse('alwaysApplies')
  return typeof level === 'number' && [1, 2, 3, 4, 5].includes(level) ? level : refuse('notALevel')
}

function readWords(sent: unknown, maxLength: number): Answer | Refused | undefined {
  if (typeof sent !== 'string') return refuse('notText')
  const words = cleanWords(sent)
  if (words.length > maxLength) return refuse('tooLong')
  return words === '' ? undefined : words
}

/**
 * Text as it is kept: plain, and in one Unicode form. Composed last, so that
 * cleaning what is clean changes nothing and a resend stays the same.
 */
const cleanWords = (sent: string): string => plainText(sent).normalize('NFC').trim()
