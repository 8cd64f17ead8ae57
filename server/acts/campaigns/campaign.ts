import { type Campaign, findCampaign, takeStep } from '../../../db/queries/campaigns/campaigns.ts'
import { type CampaignStep, mayStep } from '../../../surveys/campaign/states.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'

/** A campaign that stands so that this may be done. @throws Problem campaignUnknown, campaignStands */
export async function campaignAt({ db }: Pick<ActWorld, 'db'>, id: string, step: CampaignStep): Promise<Campaign> {
  const found = await findCampaign(db, id)
  if (!found) throw new Problem('campaignUnknown', {})
  if (!mayStep(step, found.state)) throw new Problem('campaignStands', { state: found.state })
  return found
}

/** It stood otherwise by the time of writing. @throws Problem campaignStands */
export async function standsOtherwise({ db }: Pick<ActWorld, 'db'>, id: string): Promise<never> {
  const found = await findCampaign(db, id)
  throw found ? new Problem('campaignStands', { state: found.state }) : new Problem('campaignUnknown', {})
}

type Step = {
  readonly id: string
  readonly step: CampaignStep
  readonly change?: Partial<Campaign>
  readonly reason?: string
  readonly detail?: unknown
}

/** Takes a step that changes the campaign alone. @throws Problem campaignStands, notPermitted */
export async function step(world: ActWorld, { id, step: name, change, reason, detail }: Step, actor: Actor) {
  const deed = { act: name, subject: ['campaign', id], reason: reason ?? '', detail } as const
  const given = { id, step: name, ...(change ? { change } : {}) }
  if (!(await act(world, actor, deed, (line) => takeStep(world.db, given, line)))) await standsOtherwise(world, id)
}

export const refused = (field: string, why: Text) => new Problem('fieldRefused', { field, why })

/** Words must be long enough to tell a later reader why. */
const shortestReason = 10

/** @throws Problem fieldRefused naming `reason` */
export function checkedReason(written: string): string {
  const reason = written.trim()
  if (reason.length < shortestReason) throw refused('reason', tooShort)
  return reason
}

const tooShort: Text = {
  vi: `Lý do còn quá ngắn. Xin ghi rõ, ít nhất ${shortestReason} ký tự, để người xem nhật ký hiểu.`,
  en: `Please write the reason in full, at least ${shortestReason} characters.`,
}
