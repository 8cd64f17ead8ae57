import type { Method } from '../../../surveys/methods/method.ts'
import { type OneForm, oneForm } from '../engine/answers/one-form.ts'
import { isAboutService } from '../engine/answers/scope.ts'
import type { LabelledTally } from '../engine/answers/tally.ts'
import { type PostStratified, postStratified } from './post-stratified.ts'
import type { Unadjusted } from './say-post-stratified.ts'

type Question = {
  readonly labelled: readonly LabelledTally[]
  readonly method: Method
  /** In each group of the ward, by the group's label. */
  readonly people: ReadonlyMap<string, number>
  readonly households: number | undefined
  /** The fewest respondents a group may have: with sizes of their choice people could single out a smaller one. */
  readonly fewest: number
}

export type AdjustedSample = Pick<OneForm, 'questionnaires' | 'leftOut'> & {
  /** People who did not tell their group, and are in neither figure. */
  readonly unlabelled: number
  readonly found:
    | Extract<PostStratified, { ok: true }>
    | { readonly ok: false; readonly refusals: readonly Unadjusted[] }
}

/** The most that may leave out a question about themselves before the others no longer speak for them; our own choice. */
const mostUnlabelled = 0.1

/**
 * The answers of the random sample about procedures, to one form, adjusted to
 * the sizes of the ward's groups. The few who did not tell their group are set
 * aside and counted; where they are many, there is no adjusted figure.
 */
export function adjustedSample({ labelled, method, people, households, fewest }: Question): AdjustedSample {
  const aboutProcedures = labelled.filter(({ questionnaire }) => !isAboutService(questionnaire))
  const { tallies, ...forms } = oneForm(method, 'sample', aboutProcedures)
  const told = tallies.filter(({ label }) => label)
  const unlabelled = countOf(tallies) - countOf(told)
  if (unlabelled > mostUnlabelled * countOf(tallies))
    return {
      ...forms,
      unlabelled,
      found: { ok: false, refusals: [{ reason: 'label_missing', respondents: unlabelled }] },
    }
  const found = postStratified(method, told, people, households)
  const small = found.ok ? found.groups.filter(({ respondents }) => respondents < fewest) : []
  const refusals = small.map(({ label }) => ({ reason: 'too_few_in_group' as const, label, fewest }))
  return { ...forms, unlabelled, found: refusals.length > 0 ? { ok: false, refusals } : found }
}

const countOf = (tallies: readonly LabelledTally[]) => tallies.reduce((sum, { n }) => sum + n, 0)
