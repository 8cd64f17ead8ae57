import * as z from 'zod'
import { levels, notApplicable } from './scale.ts'
import { Text } from './text.ts'

const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)

/** Shown only when the named question was answered with one of these values. */
const Condition = z.strictObject({ question: Id, in: z.array(z.union([z.string(), z.number()])).min(1) })

const common = {
  id: Id,
  ask: Text,
  hint: z.optional(Text),
  section: Id.optional(),
  required: z.boolean().optional(),
  when: Condition.optional(),
  /** Asked only where the ward has switched sensitive questions on. */
  sensitive: z.boolean().optional(),
}
const Option = z.strictObject({ value: Id, label: Text })

const Question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scale'), ...common, factor: Id.optional(), notApplicable: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('choice'), ...common, options: z.array(Option).min(2) }),
  z.strictObject({ kind: z.literal('choices'), ...common, options: z.array(Option).min(2) }),
  z.strictObject({ kind: z.literal('text'), ...common, maxLength: z.int().min(1).max(2000) }),
])

/** What a questionnaire file may say. `factors` are in reporting order; a factor may belong to a part. */
export const QuestionnaireFile = z
  .strictObject({
    id: Id,
    version: z.int().min(1),
    /** Whom it is for. One for campaigns is asked of people who were chosen: no open QR code, desk or tablet leads to it. */
    use: z.literal('campaign').optional(),
    title: Text,
    /** The heading the citizen reads first. */
    lead: Text,
    duration: Text,
    parts: z.array(z.strictObject({ id: Id, title: Text })).optional(),
    factors: z.array(z.strictObject({ id: Id, title: Text, part: Id.optional() })),
    sections: z.array(z.strictObject({ id: Id, title: Text, note: z.optional(Text) })).optional(),
    questions: z.array(Question).min(1),
  })
  .superRefine(namesAreKnown)

type Asked = z.infer<typeof Question>

/** Every name a question uses must exist, and a condition may only look back, at an answer that can be given. */
function namesAreKnown(questionnaire: z.infer<typeof Drawn>, context: z.RefinementCtx) {
  const wrong = (message: string) => context.addIssue({ code: 'custom', message })
  const has = (list: readonly { id: string }[] | undefined, id: string) => list?.some((one) => one.id === id) ?? false
  const asked = new Map<string, Asked>()
  for (const { part, id } of questionnaire.factors)
    if (part && !has(questionnaire.parts, part)) wrong(`factor ${id} names no part: ${part}`)
  for (const question of questionnaire.questions) {
    if (asked.has(question.id)) wrong(`${question.id} is asked twice`)
    if (question.kind === 'scale' && question.factor && !has(questionnaire.factors, question.factor))
      wrong(`${question.id} names no factor: ${question.factor}`)
    if (question.section && !has(questionnaire.sections, question.section))
      wrong(`${question.id} names no section: ${question.section}`)
    const unmet = whatNeverHolds(question, asked)
    if (unmet) wrong(`${question.id} depends on ${unmet}`)
    asked.set(question.id, question)
  }
}

/** Why a question would never be shown: its condition looks at nothing asked before, or waits for no possible answer. */
function whatNeverHolds({ when }: Asked, asked: ReadonlyMap<string, Asked>): string | undefined {
  if (!when) return undefined
  const before = asked.get(when.question)
  if (!before) return `${when.question}, which is not asked before it`
  const impossible = when.in.find((value) => !possibleAnswers(before).includes(value))
  return impossible === undefined ? undefined : `${impossible}, which nobody can answer to ${when.question}`
}

function possibleAnswers(question: Asked): readonly (string | number)[] {
  if (question.kind === 'scale') return question.notApplicable ? [notApplicable, ...levels] : levels
  return question.kind === 'text' ? [] : question.options.map(({ value }) => value)
}
const Drawn = z.object({
  parts: z.array(z.object({ id: Id })).optional(),
  factors: z.array(z.object({ id: Id, part: Id.optional() })),
  sections: z.array(z.object({ id: Id })).optional(),
  questions: z.array(Question),
})
