import type { PlanRefusal } from './api.ts'
import type { Fault, PlanDraft } from './plan-draft.ts'
import { typedCount } from './population-lines.ts'

/** Why the server cannot plan, each told at the field it is about. */
export const faultsOf = (refusals: readonly PlanRefusal[], draft: PlanDraft): Fault[] =>
  refusals.map((refusal) => ({ field: fieldOf(refusal, draft), message: refusal.sentence }))

function fieldOf({ reason, stratum }: PlanRefusal, { strata, purpose }: PlanDraft): string {
  if (stratum === undefined) return reason === 'too_few_people' ? purpose : fields[reason]
  const named = strata.flatMap(({ name }, place) => (name.trim() === stratum ? [place] : []))
  if (reason === 'same_name') return `name ${named.at(-1)}`
  if (reason === 'share_outside') return `share ${named.find((place) => strata[place]?.share.trim()) ?? named[0]}`
  return `population ${named.find((place) => !typedCount(strata[place]?.population ?? '')) ?? named[0]}`
}

/** The field a refusal is about, where it is about no single group. */
const fields: { readonly [R in PlanRefusal['reason']]: string } = {
  no_strata: 'strata',
  same_name: 'strata',
  no_people: 'strata',
  share_outside: 'expected',
  margin_outside: 'margin',
  target_outside: 'target',
  interviews_outside: 'interviews',
  response_rate_outside: 'responseRate',
  power_outside: 'power',
  design_effect_outside: 'designEffect',
  floor_outside: 'floor',
  expected_is_target: 'expected',
  too_few_people: 'strata',
}
