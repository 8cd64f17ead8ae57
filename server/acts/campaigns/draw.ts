import { addDraw, drawsOf } from '../../../db/queries/campaigns/draws.ts'
import { frameOf } from '../../../db/queries/campaigns/frame.ts'
import { drawSample, frameSeal } from '../../../surveys/campaign/draw.ts'
import { formNumber } from '../../../surveys/campaign/form-number.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'
import { campaignAt, checkedReason, refused, standsOtherwise } from './campaign.ts'

type Given = {
  /** The seed, typed twice. */
  readonly seed: string
  readonly again: string
  /** Why it is drawn once more; nothing the first time. */
  readonly reason: string
}

/**
 * Draws the sample from the sealed frame. A later draw is a new round with its reason; those before it stay.
 *
 * @returns the round
 * @throws Problem campaignUnknown, campaignStands, seedTooSoon, fieldRefused, campaignUnready where the frame is not the sealed one
 */
export async function drawCampaign(world: ActWorld, id: string, { seed, again, reason }: Given, actor: Actor) {
  const campaign = await campaignAt(world, id, 'sample-drawn')
  if (campaign.seedOn !== null && dayOf(world.now()) < campaign.seedOn)
    throw new Problem('seedTooSoon', { day: dayRead(campaign.seedOn) })
  if (!/^[0-9A-Za-z-]{3,40}$/.test(seed)) throw refused('seed', noSeed)
  if (again !== seed) throw refused('again', otherSeed)
  const frame = await frameOf(world.db, id)
  // Nothing in the program changes a sealed frame; somebody at the file could have.
  if (campaign.seal === null || frameSeal(frame) !== campaign.seal)
    throw new Problem('campaignUnready', {
      lacks: 'khung không còn như lúc niêm phong; báo lãnh đạo phường và xem nhật ký',
    })
  const round = (await drawsOf(world.db, id)).length + 1
  const why = round === 1 ? '' : checkedReason(reason)
  const { seal, sizes } = campaign
  const cases = drawSample(frame, seed, sizes).map((one, i) => ({ ...one, form: formNumber(round, i) }))
  const draw = { campaign: id, round, seed, reason: why, seal, sizes, by: actor.by, at: world.now() }
  const detail = { round, seed, seal, households: cases.length }
  const deed = { act: 'sample-drawn', subject: ['campaign', id], reason: why, detail } as const
  if (!(await act(world, actor, deed, (line) => addDraw(world.db, draw, cases, line)))) await standsOtherwise(world, id)
  return round
}

const noSeed: Text = {
  vi: 'Số gốc gồm chữ số, chữ cái không dấu hoặc dấu gạch nối, từ 3 đến 40 ký tự.',
  en: 'A seed has digits, plain letters or hyphens, 3 to 40 of them.',
}
const otherSeed: Text = {
  vi: 'Hai lần gõ số gốc khác nhau. Xin đọc lại và gõ lại cả hai.',
  en: 'The seed was typed differently the second time. Please type both again.',
}
