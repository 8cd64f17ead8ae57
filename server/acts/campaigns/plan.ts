import { randomBytes } from 'node:crypto'
import { addCampaign } from '../../../db/queries/campaigns/campaigns.ts'
import { type Protocol, protocolBounds, type StratumSize } from '../../../surveys/campaign/protocol.ts'
import { isDay } from '../../../surveys/grammar/calendar.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { sampledTargets } from '../../../surveys/targets/sampled.ts'
import type { Actor } from '../../access/actor.ts'
import { type ActWorld, act } from '../act.ts'
import { campaignAt, refused, step } from './campaign.ts'

/** What is planned of a campaign. */
export type Plan = {
  readonly name: string
  readonly questionnaire: string
  readonly startsOn: string
  readonly endsOn: string
  readonly protocol: Protocol
}

/** Writes a plan down. @returns its id @throws Problem fieldRefused, notPermitted */
export async function planCampaign(world: ActWorld, plan: Plan, actor: Actor): Promise<string> {
  const [id, now, by] = [randomBytes(6).toString('hex'), world.now(), actor.by]
  const row = { ...checked(plan), id, sizes: [], state: 'planned', by, at: now } as const
  const detail = { name: row.name, questionnaire: row.questionnaire }
  const deed = { act: 'campaign-planned', subject: ['campaign', id], detail } as const
  await act(world, actor, deed, (line) => addCampaign(world.db, row, line))
  return id
}

/** Changes a plan, and how many of each group are drawn. @throws Problem campaignUnknown, campaignStands, fieldRefused */
export async function changePlan(
  world: ActWorld,
  id: string,
  { sizes, ...plan }: Plan & { readonly sizes: readonly StratumSize[] },
  actor: Actor,
): Promise<void> {
  const before = await campaignAt(world, id, 'campaign-changed')
  const known = new Set(before.sizes.map(({ stratum }) => stratum))
  if (sizes.length !== known.size || sizes.some(({ stratum }) => !known.has(stratum)))
    throw refused('sizes', otherGroups)
  const detail = { name: plan.name, questionnaire: plan.questionnaire }
  await step(world, { id, step: 'campaign-changed', change: { ...checked(plan), sizes }, detail }, actor)
}

/** @throws Problem fieldRefused */
function checked({ name, questionnaire, startsOn, endsOn, protocol }: Plan) {
  const form = findQuestionnaire(questionnaire)
  if (!form || sampledTargets(questionnaire).length === 0) throw refused('questionnaire', noForm)
  if (name.trim().length < 5) throw refused('name', noName)
  if (!isDay(startsOn)) throw refused('startsOn', noDay)
  if (!isDay(endsOn) || endsOn < startsOn) throw refused('endsOn', endsBefore)
  for (const field of ['minVisits', 'minParts', 'backChecks'] as const) {
    const [least, most] = protocolBounds[field]
    if (protocol[field] < least || protocol[field] > most) throw refused(field, outOfBounds(least, most))
  }
  return { name: name.trim(), questionnaire, version: form.version, startsOn, endsOn, protocol }
}

const noForm: Text = {
  vi: 'Xin chọn một phiếu hỏi dùng cho chỉ tiêu do điều tra chọn mẫu quyết định.',
  en: 'Please choose a form that a target decided by the sample speaks of.',
}
const noName: Text = { vi: 'Xin ghi tên đợt điều tra.', en: 'Please write the name of the campaign.' }
const noDay: Text = { vi: 'Xin chọn ngày bắt đầu.', en: 'Please choose the first day.' }
const endsBefore: Text = {
  vi: 'Xin chọn ngày kết thúc không trước ngày bắt đầu.',
  en: 'Please choose a last day that is not before the first.',
}
const otherGroups: Text = {
  vi: 'Các tổ không còn như trong khung. Xin tải lại trang.',
  en: 'The groups are not those of the frame. Please load the page again.',
}
const outOfBounds = (least: number, most: number): Text => ({
  vi: `Xin ghi một số từ ${least} đến ${most}.`,
  en: `Please write a number from ${least} to ${most}.`,
})
