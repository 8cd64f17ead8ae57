import { fromPattern } from '../../surveys/grammar/pattern.ts'
import { type ScaleQuestion, scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import { isSatisfied } from '../../surveys/grammar/scale.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { groupBy } from '../stats/group-by.ts'
import type { Tally } from './tally.ts'

/** What one criterion collected. `worth` is the sum of what each answer counts for, between 0 and `answered`. */
type Criterion = { readonly factor: string; answered: number; worth: number }

export type Measure = {
  /** Respondents with at least one answer that counts for the method. */
  readonly n: number
  /** Of them, those who answered hài lòng or rất hài lòng to the question on overall satisfaction. */
  readonly satisfied: number
  /** The index between 0 and 1; null when nobody answered anything that counts. */
  readonly share: number | null
}

/**
 * Computes an index by a method, unweighted. A criterion is told by its id, so
 * that the same criterion of two versions, or of the desk and the online form,
 * is one. "Không phát sinh" and skipped answers leave the denominator; a
 * criterion nobody answered and a factor without criteria are left out
 * (specification §2).
 */
export function measure(method: Method, tallies: readonly Tally[]): Measure {
  const criteria = new Map<string, Criterion>()
  let n = 0
  let satisfied = 0

  for (const tally of tallies) {
    const answers = answersOf(tally)
    const counted = answers.filter(({ question, level }) => level >= 1 && counts(method, question))
    if (counted.length === 0) continue
    n += tally.n
    if (answers.some(({ question, level }) => isOverall(question) && isSatisfied(level))) satisfied += tally.n
    for (const { question, level } of counted) {
      const criterion = criteria.get(question.id) ?? { factor: question.factor ?? question.id, answered: 0, worth: 0 }
      criterion.answered += tally.n
      criterion.worth += tally.n * (method.reading === 'share' ? Number(isSatisfied(level)) : level / 5)
      criteria.set(question.id, criterion)
    }
  }
  return { n, satisfied, share: criteria.size === 0 ? null : combined(method, [...criteria.values()]) }
}

const isOverall = (question: ScaleQuestion) => question.factor === undefined

const counts = (method: Method, question: ScaleQuestion) => isOverall(question) === (method.items === 'overall')

function combined({ combine }: Method, criteria: readonly Criterion[]): number {
  if (combine === 'pooled') return total(criteria, 'worth') / total(criteria, 'answered')
  if (combine === 'criteria') return mean(criteria.map(shareOf))
  const factors = groupBy(criteria, ({ factor }) => factor)
  return mean([...factors.values()].map((members) => mean(members.map(shareOf))))
}

const shareOf = ({ worth, answered }: Criterion) => worth / answered
const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length
const total = (criteria: readonly Criterion[], what: 'worth' | 'answered') =>
  criteria.reduce((sum, criterion) => sum + criterion[what], 0)

/** The scale questions answered in a pattern, with their levels; 0 for "không phát sinh". */
function answersOf({ questionnaire: id, version, pattern }: Tally) {
  const questionnaire = findQuestionnaire(id, version)
  if (!questionnaire) throw new Error(`a tally names a questionnaire this program does not have: ${id}.${version}`)
  const questions = scaleQuestions(questionnaire)
  return fromPattern(pattern).flatMap((level, place) => {
    const question = questions[place]
    return question && level !== null ? [{ question, level }] : []
  })
}
