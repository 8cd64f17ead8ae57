import type * as z from 'zod'
import type { QuestionnaireFile } from './questionnaire-file.ts'

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

/** A questionnaire as a file says it. Who asks about one need not carry along what checks the files. */
export type Questionnaire = Frozen<z.infer<typeof QuestionnaireFile>>
export type Question = Questionnaire['questions'][number]
export type ScaleQuestion = Extract<Question, { kind: 'scale' }>

/** The scale questions in the order asked: the order of the places in an answer pattern. */
export const scaleQuestions = (questionnaire: Questionnaire): readonly ScaleQuestion[] =>
  questionnaire.questions.filter((question): question is ScaleQuestion => question.kind === 'scale')
