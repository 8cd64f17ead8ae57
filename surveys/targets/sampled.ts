import { targets } from './index.ts'
import type { Target } from './target.ts'

/** The targets that a sample decides and that speak of a form. */
export const sampledTargets = (questionnaire: string): readonly Target[] =>
  targets.filter(
    ({ stream, scope }) => stream === 'sample' && scope.questionnaires?.some((one) => one === questionnaire),
  )
