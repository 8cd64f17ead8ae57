import { refusalReasons } from '../../surveys/grammar/answers.ts'
import { type Language, say } from '../../surveys/languages.ts'
import { wishReasons } from '../answers/wish.ts'
import type { Problem } from './problem.ts'

const reasons = { ...refusalReasons, ...wishReasons }

/** Details that help the sender's program: never a value that was sent. */
export function shown(problem: Problem | undefined, language: Language) {
  if (!problem) return {}
  if ('refusals' in problem.details) {
    const refusals = problem.details.refusals
    return { refusals: refusals.map((one) => ({ ...one, message: say(reasons[one.reason], language) })) }
  }
  if ('field' in problem.details) return { field: problem.details.field }
  return {}
}
