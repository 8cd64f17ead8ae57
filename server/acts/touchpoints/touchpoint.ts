import { readCatalogue } from '../../../db/queries/catalogue.ts'
import {
  addTouchpoint,
  findTouchpoint,
  renameTouchpoint,
  reopenTouchpoint,
  retireTouchpoint,
  type Touchpoint,
} from '../../../db/queries/touchpoints.ts'
import { type Channel, channels } from '../../../surveys/grammar/context.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { findQuestionnaire, newestQuestionnaires } from '../../../surveys/questionnaires/index.ts'
import { fits, usualQuestionnaire } from '../../../surveys/questionnaires/usual.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { type Act, reaches, type Units } from '../../access/roles.ts'
import { newCode } from '../../access/tokens.ts'
import { Problem } from '../../problems/problem.ts'
import { forget } from '../../world/ttl-cache.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'

export type WantedTouchpoint = {
  readonly area?: string | undefined
  readonly procedure?: string | undefined
  readonly unit?: string | undefined
  readonly counter?: string | undefined
  readonly channel?: Channel | undefined
  readonly questionnaire?: string | undefined
}

/**
 * Makes a touchpoint. What is left out follows from the rest: the area from the
 * procedure, the unit from the procedure or area, the questionnaire from the
 * kind of area and the channel.
 *
 * @throws Problem fieldRefused, naming the field
 */
export async function createTouchpoint(world: World, wanted: WantedTouchpoint, actor: Actor): Promise<Touchpoint> {
  const filled = await fillIn(world, wanted, unitsOf(actor, 'touchpoint-made'))
  const createdAt = world.now()
  for (;;) {
    const touchpoint = { ...filled, code: newCode(6), createdAt, createdBy: actor.by, retiredAt: null, retiredBy: null }
    const subject = ['touchpoint', touchpoint.code] as const
    const deed = { act: 'touchpoint-made', unit: filled.unit, subject, detail: filled } as const
    if (await act(world, actor, deed, (line) => addTouchpoint(world.db, touchpoint, line))) return touchpoint
  }
}

/** Takes a touchpoint out of use; its answers stay. @throws Problem touchpointUnknown */
export async function retire(world: World, code: string, actor: Actor): Promise<void> {
  const { unit } = await touchpointFor(world, code, actor, 'touchpoint-retired')
  const deed = { act: 'touchpoint-retired', unit, subject: ['touchpoint', code] } as const
  const retired = { at: world.now(), by: actor.by }
  if (!(await act(world, actor, deed, (line) => retireTouchpoint(world.db, code, retired, line))))
    throw new Problem('touchpointUnknown', { code })
  forget(world)
}

/** Takes a retirement back. @throws Problem touchpointUnknown */
export async function reopen(world: World, code: string, actor: Actor): Promise<void> {
  const { unit } = await touchpointFor(world, code, actor, 'touchpoint-reopened')
  const deed = { act: 'touchpoint-reopened', unit, subject: ['touchpoint', code] } as const
  if (!(await act(world, actor, deed, (line) => reopenTouchpoint(world.db, code, line))))
    throw new Problem('touchpointUnknown', { code })
  forget(world)
}

/** Calls its counter otherwise, from the next page and poster on; nothing is done where it is called so already. @throws Problem touchpointUnknown */
export async function rename(world: World, code: string, counter: string, actor: Actor): Promise<void> {
  const found = await touchpointFor(world, code, actor, 'touchpoint-renamed')
  if (found.counter === counter) return
  const detail = { counter, before: found.counter }
  const deed = { act: 'touchpoint-renamed', unit: found.unit, subject: ['touchpoint', code], detail } as const
  await act(world, actor, deed, (line) => renameTouchpoint(world.db, code, counter, line))
  forget(world)
}

/** The touchpoint, where this may be done to it. @throws Problem touchpointUnknown, also for another unit's */
async function touchpointFor({ db }: World, code: string, actor: Actor, act: Act): Promise<Touchpoint> {
  const found = await findTouchpoint(db, code)
  if (!found || !reaches(unitsOf(actor, act), found.unit)) throw new Problem('touchpointUnknown', { code })
  return found
}

/**
 * What is wanted, checked against the catalogue in use and with everything filled in that follows from the rest.
 *
 * @param within what belongs to any other unit is as unknown as what does not exist
 * @throws Problem fieldRefused, naming the field
 */
export async function fillIn({ db }: World, wanted: WantedTouchpoint, within: Units) {
  const { units, areas, procedures } = await readCatalogue(db)
  const inUse = <T extends { retiredAt: number | null }>(list: readonly T[], holds: (one: T) => boolean) =>
    list.find((one) => one.retiredAt === null && holds(one))

  const procedure = wanted.procedure ? inUse(procedures, ({ code }) => code === wanted.procedure) : undefined
  if (wanted.procedure && !procedure) throw unknown('procedure')

  const areaId = wanted.area || procedure?.area
  if (!areaId) throw new Problem('fieldRefused', { field: 'area', why: areaNeeded })
  const area = inUse(areas, ({ id }) => id === areaId)
  if (!area) throw unknown('area')
  if (procedure && procedure.area !== area.id) throw new Problem('fieldRefused', { field: 'procedure', why: otherArea })

  const unitId = wanted.unit || procedure?.unit || area.unit
  if (!inUse(units, ({ id }) => id === unitId)) throw unknown('unit')
  if (!reaches(within, unitId)) throw unknown(wanted.unit ? 'unit' : wanted.procedure ? 'procedure' : 'area')

  const channel = wanted.channel ?? 'desk'
  const questionnaire = wanted.questionnaire || usualQuestionnaire(area.group, channel)
  const asked = findQuestionnaire(questionnaire)
  if (!asked) throw unknown('questionnaire', openToAll)
  if (asked.use === 'campaign') throw new Problem('fieldRefused', { field: 'questionnaire', why: forCampaigns })
  if (!fits(questionnaire, area.group)) throw new Problem('fieldRefused', { field: 'questionnaire', why: noFit })
  return {
    unit: unitId,
    area: area.id,
    procedure: procedure?.code ?? '',
    counter: wanted.counter ?? '',
    channel,
    questionnaire,
  }
}

const areaNeeded: Text = {
  vi: 'Chưa có lĩnh vực hay thủ tục. Xin chọn một trong hai.',
  en: 'Neither area nor procedure is given. Please choose one of them.',
}
export const otherArea: Text = {
  vi: 'Thủ tục này không thuộc lĩnh vực đã chọn. Xin chọn lại một trong hai.',
  en: 'This procedure does not belong to the chosen area. Please change one of the two.',
}

/** The questionnaires an open QR code may lead to. */
const openToAll = newestQuestionnaires.filter(({ use }) => use !== 'campaign').map(({ id }) => id)

const forCampaigns: Text = {
  vi: 'Phiếu khảo sát này chỉ dùng cho đợt điều tra, không dùng cho mã QR tại quầy và máy tính bảng. Xin chọn phiếu khảo sát khác.',
  en: 'This questionnaire is for campaigns only, not for QR codes at counters or tablets. Please choose another.',
}
const noFit: Text = {
  vi: 'Phiếu khảo sát này không hỏi về lĩnh vực đã chọn. Xin chọn phiếu khảo sát khác, hoặc để trống để dùng phiếu phù hợp.',
  en: 'This questionnaire does not ask about the chosen area. Choose another, or leave it empty for the one that fits.',
}

const fieldNames = { area: 'lĩnh vực', procedure: 'thủ tục', unit: 'đơn vị', questionnaire: 'phiếu khảo sát' } as const

/** The value is not repeated: what was sent by mistake may be anything. */
function unknown(field: keyof typeof fieldNames, offered: readonly string[] = []): Problem {
  const choices = offered.length > 0 ? ` (${offered.join(', ')})` : ''
  const why = {
    vi: `Danh mục không có ${fieldNames[field]} này${choices}, hoặc đã ngừng dùng. Xin chọn lại.`,
    en: `The catalogue has no such ${field}${choices}, or it is no longer in use. Please choose another.`,
  }
  return new Problem('fieldRefused', { field, why })
}

export const isChannel = (text: string): text is Channel => channels.some((channel) => channel === text)
