import type { Campaign } from '../../../db/queries/campaigns/campaigns.ts'
import { askForLock, lockCampaign } from '../../../db/queries/campaigns/lock.ts'
import type { Response } from '../../../db/queries/response-row.ts'
import { dayOf, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { Actor } from '../../access/actor.ts'
import { asKept } from '../../answers/submit.ts'
import { questionnaireOf } from '../../campaigns/form-answers.ts'
import { type LockMaterial, lockMaterial, type Unsettled } from '../../campaigns/lock/material.ts'
import type { Respondent } from '../../campaigns/lock/weighed.ts'
import { settleSums } from '../../figures/settle-sums.ts'
import { Problem } from '../../problems/problem.ts'
import { newIdAt } from '../../world/new-id.ts'
import { type ActWorld, act } from '../act.ts'
import { campaignAt, checkedReason, standsOtherwise } from './campaign.ts'

/** Asks another person to lock the campaign. @throws Problem campaignUnknown, campaignStands, campaignUnready, notPermitted */
export async function askLock(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const campaign = await campaignAt(world, id, 'campaign-lock-asked')
  requireSettled(await lockMaterial(world.db, campaign))
  const deed = { act: 'campaign-lock-asked', subject: ['campaign', id] } as const
  const asked = { campaign: id, by: actor.by, at: world.now() }
  if (!(await act(world, actor, deed, (line) => askForLock(world.db, asked, line)))) await standsOtherwise(world, id)
}

/** Takes the wish for the lock back, or declines it, with a reason. @throws Problem campaignUnknown, campaignStands, fieldRefused */
export async function withdrawLock(world: ActWorld, id: string, written: string, actor: Actor): Promise<void> {
  await campaignAt(world, id, 'campaign-lock-withdrawn')
  const deed = { act: 'campaign-lock-withdrawn', subject: ['campaign', id], reason: checkedReason(written) } as const
  const asked = { campaign: id, by: null, at: null }
  if (!(await act(world, actor, deed, (line) => askForLock(world.db, asked, line)))) await standsOtherwise(world, id)
}

/**
 * Locks the campaign: its answers enter the sample with their weights, and everything that leads from an answer to a household
 * is deleted. Only what whoever confirms was shown is done, by another person than the one who asked.
 *
 * @param seen as `lockMaterial` told it
 * @throws Problem campaignUnknown, campaignStands, campaignUnready, ownProposal, proposalChanged, notPermitted
 */
export async function confirmLock(world: ActWorld, id: string, seen: string, actor: Actor): Promise<void> {
  const campaign = await campaignAt(world, id, 'campaign-locked')
  if (campaign.lockAskedBy === null) throw new Problem('campaignUnready', { lacks: 'đề nghị khóa của cán bộ quản lý' })
  if (actor.via !== 'desk' || campaign.lockAskedBy === actor.by) throw new Problem('ownProposal', {})
  const material = await lockMaterial(world.db, campaign)
  requireSettled(material)
  if (material.seen !== seen) throw new Problem('proposalChanged', {})
  const [at, day] = [world.now(), dayOf(world.now())]
  const stored = shuffled(material.respondents).map((one) => ({ one, response: responseOf(campaign, one, at) }))
  const design = stored.map(({ one, response }) => ({ response: response.id, ...one.kept }))
  const locking = { campaign: id, by: actor.by, at, day, results: material.results, design }
  const responses = stored.map(({ response }) => response)
  const detail = { responses: responses.length, deleted: deletedRows(material), seen, proposedBy: campaign.lockAskedBy }
  const deed = { act: 'campaign-locked', subject: ['campaign', id], detail } as const
  if (!(await act(world, actor, deed, (line) => lockCampaign(world.db, { ...locking, responses }, line))))
    await standsOtherwise(world, id)
  await settleSums(world.db)
}

const deletedRows = ({ results }: LockMaterial): number =>
  results.visits + results.groups.reduce((sum, { released }) => sum + released, 0)

function requireSettled({ unsettled, respondents }: LockMaterial): void {
  const lacks = lacking(unsettled)
  if (lacks.length > 0) throw new Problem('campaignUnready', { lacks: lacks.join(', ') })
  if (respondents.length < fewest) throw new Problem('campaignUnready', { lacks: `ít nhất ${fewest} hộ đã trả lời` })
}

/** Below this nothing may be told of a sample at all. */
const fewest = 10

const lacking = ({ once, differs, checks }: Unsettled): string[] => [
  ...(once > 0 ? [`${once} phiếu mới nhập một lần`] : []),
  ...(differs > 0 ? [`${differs} phiếu nhập lệch chưa phân xử`] : []),
  ...(checks > 0 ? [`${checks} hộ chưa phúc tra`] : []),
]

/** In an order that tells nothing of the one in which households were visited or drawn. */
const shuffled = (all: readonly Respondent[]): Respondent[] =>
  all
    .map((one) => ({ one, by: crypto.randomUUID() }))
    .toSorted((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ one }) => one)

/** An answer of the sample. All of a campaign bear one day and one moment, and are of no counter. */
function responseOf(campaign: Campaign, { answers }: Respondent, at: number): Response {
  const questionnaire = questionnaireOf(campaign)
  const last = startOfDay(campaign.endsOn < dayOf(at) ? campaign.endsOn : dayOf(at))
  const day = startOfDay(dayOf(at))
  return {
    ...asKept(questionnaire, answers ?? {}, ''),
    id: newIdAt(day),
    exportId: newIdAt(day),
    answeredAt: last,
    receivedAt: at,
    touchpoint: '',
    ...{ unit: '', area: '', procedure: '', channel: 'paper', stream: 'sample', receiptKey: '', source: 'campaign' },
  } as Response
}
