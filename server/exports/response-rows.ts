import type { ExportedResponse } from '../../db/queries/response-pages.ts'
import { fromPattern } from '../../surveys/grammar/pattern.ts'
import { type Questionnaire, scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import { findQuestionnaire, questionnaires } from '../../surveys/questionnaires/index.ts'
import type { Cell } from './cell.ts'

type Answered = { readonly questionnaire: string; readonly version: number }

/** What the columns are called: the contexts in their order, and the column of a question. */
type Columns = {
  readonly contexts: readonly (keyof ReturnType<typeof contextCells>)[]
  readonly answerColumn: (question: string) => string
}

/** The names of the columns for the questionnaires answered, and each response as a row of them. */
export function responseRows(answered: readonly Answered[], { contexts, answerColumn }: Columns) {
  const present = questionnaires.filter((one) =>
    answered.some(({ questionnaire, version }) => one.id === questionnaire && one.version === version),
  )
  const asked = new Set(present.flatMap(({ questions }) => questions.map(({ id }) => id)))
  asked.delete('comment')
  const questions = [...asked]
  return {
    header: [...contexts, ...questions.map(answerColumn), 'comment'],
    row: (response: ExportedResponse): Cell[] => {
      const cells = contextCells(response)
      const answers = answersOf(response)
      return [
        ...contexts.map((name) => cells[name]),
        ...questions.map((question) => answers.get(question) ?? ''),
        response.comment ?? '',
      ]
    },
  }
}

function contextCells({ day, version, ...response }: ExportedResponse) {
  const { id, unit, area, procedure, channel, stream, questionnaire, touchpoint } = response
  const context = { unit, area, procedure, channel, stream, questionnaire, touchpoint }
  return { id, answered_at: { day }, version, ...context }
}

function answersOf({ questionnaire: id, version, pattern, details }: ExportedResponse): ReadonlyMap<string, Cell> {
  const questionnaire = findQuestionnaire(id, version)
  if (!questionnaire) throw new Error(`a response names a questionnaire this program does not have: ${id}.${version}`)
  const answers = new Map<string, Cell>(
    Object.entries(details).map(([question, given]) => [
      question,
      Array.isArray(given) ? given.join(' | ') : String(given),
    ]),
  )
  const levels = fromPattern(pattern)
  placesOf(questionnaire).forEach((question, place) => {
    const level = levels[place]
    if (typeof level === 'number') answers.set(question, level)
  })
  return answers
}

const places = new Map<Questionnaire, readonly string[]>()

/** The scale questions by their place in a pattern; looked up once, not for every response. */
function placesOf(questionnaire: Questionnaire): readonly string[] {
  const known = places.get(questionnaire) ?? scaleQuestions(questionnaire).map(({ id }) => id)
  places.set(questionnaire, known)
  return known
}
