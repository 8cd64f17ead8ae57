import { frameOf, putFrame } from '../../../db/queries/campaigns/frame.ts'
import { type FrameUnit, frameSeal } from '../../../surveys/campaign/draw.ts'
import { groupSizes } from '../../../surveys/campaign/group-sizes.ts'
import type { Household } from '../../../surveys/campaign/household.ts'
import type { StratumSize } from '../../../surveys/campaign/protocol.ts'
import { dayOf, daysAfter, isDay } from '../../../surveys/grammar/calendar.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { sealContacts } from '../../campaigns/contacts.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { type ActWorld, act } from '../act.ts'
import { campaignAt, checkedReason, refused, standsOtherwise, step } from './campaign.ts'

/** What is done with names and addresses needs the keys of this installation. */
export type SealingWorld = ActWorld & Pick<World, 'secret' | 'formerSecrets'>

/**
 * Puts a list of households in the place of the frame there was. Names, addresses and telephones are sealed, apart.
 *
 * @throws Problem campaignUnknown, campaignStands, notPermitted
 */
export async function importFrame(
  world: SealingWorld,
  id: string,
  households: readonly Household[],
  actor: Actor,
): Promise<void> {
  const before = await campaignAt(world, id, 'frame-imported')
  const units = households.map(({ code, stratum, adults }) => ({ code, stratum, adults }))
  const sizes = sizesFor(units, before.sizes)
  const contacts = await sealContacts(world, id, households)
  const detail = { households: units.length, groups: sizes.length }
  const deed = { act: 'frame-imported', subject: ['campaign', id], detail } as const
  const frame = { campaign: id, units, contacts, sizes }
  if (!(await act(world, actor, deed, (line) => putFrame(world.db, frame, line)))) await standsOtherwise(world, id)
}

/** The groups of a frame, each with what was decided of it before, as far as it still has so many. */
export function sizesFor(units: readonly FrameUnit[], before: readonly StratumSize[]): StratumSize[] {
  return groupSizes(units).map(({ stratum, households }) => {
    const known = before.find((one) => one.stratum === stratum)
    const main = Math.min(known?.main ?? 0, households)
    return { stratum, main, reserve: Math.min(known?.reserve ?? 0, households - main) }
  })
}

/**
 * Seals the frame: from now on it is told by its hash, which is in the log and in the minutes.
 *
 * @param seen the hash somebody was shown; refused where the frame is another one by now
 * @throws Problem campaignUnknown, campaignStands, campaignUnready, previewOutdated, notPermitted
 */
export async function sealFrame(world: ActWorld, id: string, seen: string, actor: Actor): Promise<void> {
  const { sizes } = await campaignAt(world, id, 'frame-sealed')
  const frame = await frameOf(world.db, id)
  if (frame.length === 0) throw new Problem('campaignUnready', { lacks: 'khung chưa có hộ nào' })
  const short = sizes.find(({ stratum, main, reserve }) => main + reserve > sizeOf(frame, stratum))
  if (short) throw new Problem('campaignUnready', { lacks: `${short.stratum} không đủ hộ để bốc` })
  if (sizes.every(({ main }) => main === 0)) throw new Problem('campaignUnready', { lacks: 'số hộ cần bốc ở từng tổ' })
  const seal = frameSeal(frame)
  if (seal !== seen) throw new Problem('previewOutdated', {})
  await step(world, { id, step: 'frame-sealed', change: { seal }, detail: { households: frame.length, seal } }, actor)
}

const sizeOf = (frame: readonly FrameUnit[], name: string) => frame.filter(({ stratum }) => stratum === name).length

/** Opens a frame that was sealed by mistake, before anybody drew. @throws Problem campaignUnknown, campaignStands, fieldRefused */
export async function openFrame(world: ActWorld, id: string, written: string, actor: Actor): Promise<void> {
  await campaignAt(world, id, 'frame-opened')
  const change = { seal: null, seedSource: null, seedOn: null }
  await step(world, { id, step: 'frame-opened', change, reason: checkedReason(written) }, actor)
}

/**
 * Announces where the seed will come from, and the day it is known: a later one, so that nobody who could choose the frame knew it.
 *
 * @throws Problem campaignUnknown, campaignStands, fieldRefused
 */
export async function announceDraw(
  world: ActWorld,
  id: string,
  { source, on }: { readonly source: string; readonly on: string },
  actor: Actor,
): Promise<void> {
  await campaignAt(world, id, 'draw-announced')
  if (source.trim().length < 10) throw refused('source', noSource)
  if (!isDay(on) || on < daysAfter(dayOf(world.now()), 1)) throw refused('on', tooSoon)
  const change = { seedSource: source.trim(), seedOn: on }
  await step(world, { id, step: 'draw-announced', change, detail: { source: source.trim(), day: on } }, actor)
}

const noSource: Text = {
  vi: 'Xin ghi rõ nguồn, ví dụ “giải đặc biệt xổ số miền Bắc ngày 20/10/2026” hoặc “năm lần gieo xúc xắc trước MTTQ”.',
  en: 'Please write the source in full, such as the first prize of a public lottery on a day.',
}
const tooSoon: Text = {
  vi: 'Ngày có số gốc phải từ ngày mai trở đi, để không ai biết trước khi khung được niêm phong.',
  en: 'The day must be tomorrow or later, so that nobody knows the seed before the frame is sealed.',
}
