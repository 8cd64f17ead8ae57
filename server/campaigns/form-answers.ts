import type { KeyedAnswers } from '../../db/schema/campaigns.ts'
import type { Answers, Refusal } from '../../surveys/grammar/answers.ts'
import { parseAnswers } from '../../surveys/grammar/parse-answers.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import type { Text } from '../../surveys/grammar/text.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { Problem } from '../problems/problem.ts'

type Form = { readonly questionnaire: string; readonly version: number }

/** The questionnaire of a campaign. */
export function questionnaireOf({ questionnaire, version }: Form): Questionnaire {
  const found = findQuestionnaire(questionnaire, version)
  if (!found) throw new Error(`a campaign asks a form this program does not have: ${questionnaire} ${version}`)
  return found
}

/**
 * What somebody keyed of a form, as it is kept: several choices joined by commas, so that two keyings are compared value by value.
 *
 * Questions marked sensitive, such as ethnicity, are not asked of households.
 *
 * @param complete whether every required question must be answered: on paper some are left out
 * @throws Problem fieldRefused naming the question
 */
export function readForm(form: Form, sent: { readonly [question: string]: unknown }, complete: boolean): KeyedAnswers {
  const parsed = parseAnswers(questionnaireOf(form), sent, { complete })
  if (!parsed.ok) throw refusedAnswer(parsed.refusals[0])
  return Object.fromEntries(
    Object.entries(parsed.answers).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.toSorted().join(',') : value,
    ]),
  )
}

/** What was kept of a form, as answers are read: undefined where it lacks a required one. */
export function answersFrom(
  form: Form,
  kept: { readonly [question: string]: number | string | undefined },
): Answers | undefined {
  const parsed = parseAnswers(questionnaireOf(form), asSent(form, kept))
  return parsed.ok ? parsed.answers : undefined
}

/** What was kept of a form as it was sent: several choices apart again. */
export function asSent(form: Form, kept: { readonly [question: string]: number | string | undefined }) {
  const several = new Set(questionnaireOf(form).questions.flatMap(({ id, kind }) => (kind === 'choices' ? [id] : [])))
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, value]) => {
      if (value === undefined) return []
      return [[name, several.has(name) ? String(value).split(',') : value]]
    }),
  )
}

const refusedAnswer = (refusal: Refusal | undefined) =>
  new Problem('fieldRefused', { field: refusal?.question ?? 'answers', why: notAnswered })

const notAnswered: Text = {
  vi: 'Câu này chưa có trả lời, hoặc giá trị không có trong phiếu. Xin xem lại phiếu.',
  en: 'This question has no answer, or one the form does not have. Please look at the form again.',
}
