import { type Protocol, usualProtocol } from '../../../surveys/campaign/protocol.ts'
import { typedCount } from '../population-lines.ts'
import { campaignForms } from './forms.ts'

/** A plan as it is being typed: texts. */
export type PlanDraft = {
  readonly name: string
  readonly questionnaire: string
  readonly startsOn: string
  readonly endsOn: string
  readonly minVisits: string
  readonly minParts: string
  readonly substitution: Protocol['substitution']
  readonly backChecks: string
}

type Plan = Pick<PlanDraft, 'name' | 'questionnaire' | 'startsOn' | 'endsOn'> & { readonly protocol: Protocol }

/** The form before anything is typed: as surveys are usually worked. */
export const emptyPlan: PlanDraft = {
  ...{ name: '', questionnaire: campaignForms[0]?.value ?? '', startsOn: '', endsOn: '' },
  ...protocolTyped(usualProtocol),
}

/** A plan that is there, to be changed. */
export const planTyped = ({ name, questionnaire, startsOn, endsOn, protocol }: Plan): PlanDraft => ({
  ...{ name, questionnaire, startsOn, endsOn },
  ...protocolTyped(protocol),
})

function protocolTyped({ minVisits, minParts, substitution, backChecks }: Protocol) {
  return { minVisits: `${minVisits}`, minParts: `${minParts}`, substitution, backChecks: `${backChecks}` }
}

/** The plan as it is sent, or the first field that is no number. */
export function readPlan({
  minVisits,
  minParts,
  substitution,
  backChecks,
  ...plan
}: PlanDraft): Plan | { readonly wrong: string } {
  const numbers = {
    minVisits: typedCount(minVisits),
    minParts: typedCount(minParts),
    backChecks: typedCount(backChecks),
  }
  const wrong = Object.entries(numbers).find(([, value]) => value === undefined)?.[0]
  if (wrong !== undefined) return { wrong }
  return { ...plan, protocol: { substitution, ...(numbers as { [N in keyof typeof numbers]: number }) } }
}

/** Said at a field that wants a number. */
export const notNumber = 'Xin ghi một số nguyên.'
