import { readCatalogue } from '../../../db/queries/catalogue.ts'
import {
  addKiosk,
  changeKiosk,
  findKiosk,
  findUnpaired,
  type Kiosk,
  pairKiosk,
  reopenKiosk,
  retireKiosk,
  setPairing,
} from '../../../db/queries/kiosks.ts'
import { findTouchpoint, type Touchpoint } from '../../../db/queries/touchpoints.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { type Act, reaches } from '../../access/roles.ts'
import { newCode, newToken, tokenHash, tokenHashes } from '../../access/tokens.ts'
import { hashPin } from '../../kiosks/pin.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'

/** What staff say about a tablet; the touchpoint it stands at stays what it was. */
export type KioskWanted = {
  readonly name: string
  /** Codes it lets people choose among; none: it does not ask. */
  readonly procedures: readonly string[]
}

/** A code that pairs one tablet, once, until then. It can be read only here. */
export type PairingOffer = {
  readonly id: string
  readonly pairingCode: string
  readonly expiresAt: number
  /** How long that is from now, for a reader whose clock may be wrong. */
  readonly lasts: number
}

/** Long enough to walk over to the tablet. */
const pairingLength = 15 * 60 * 1000

/**
 * Makes a tablet at a touchpoint, with the code that pairs it.
 *
 * @throws Problem fieldRefused, naming the field
 */
export async function createKiosk(
  world: World,
  { touchpoint: code, pin, ...wanted }: KioskWanted & { readonly touchpoint: string; readonly pin: string },
  actor: Actor,
): Promise<PairingOffer> {
  const touchpoint = await findTouchpoint(world.db, code)
  const isOwn = touchpoint && reaches(unitsOf(actor, 'kiosk-made'), touchpoint.unit)
  if (!isOwn || touchpoint.retiredAt !== null)
    throw new Problem('fieldRefused', { field: 'touchpoint', why: noTouchpoint })
  if (findQuestionnaire(touchpoint.questionnaire)?.use === 'campaign')
    throw new Problem('fieldRefused', { field: 'touchpoint', why: forCampaigns })
  await checkProcedures(world, touchpoint, wanted.procedures)
  const id = newCode(12)
  const kiosk = {
    id,
    ...wanted,
    touchpoint: code,
    pin: await hashPin(pin),
    createdAt: world.now(),
    createdBy: actor.by,
  }
  const { pairing, kept } = newPairing(world, id)
  const detail = { ...wanted, touchpoint: code }
  const deed = { act: 'kiosk-made', unit: touchpoint.unit, subject: ['kiosk', id], detail } as const
  await act(world, actor, deed, (line) => addKiosk(world.db, { ...kiosk, ...kept }, line))
  return pairing
}

/**
 * A new code, for a tablet that was reset or replaced. Its old token ends when the new one is made, not before.
 *
 * @throws Problem kioskNotFound
 */
export async function renewPairing(world: World, id: string, actor: Actor): Promise<PairingOffer> {
  const { pairing, kept } = newPairing(world, id)
  const { unit } = await placeOf(world, id, actor, 'kiosk-code-made')
  const deed = { act: 'kiosk-code-made', unit, subject: ['kiosk', id] } as const
  if (!(await act(world, actor, deed, (line) => setPairing(world.db, id, kept, line))))
    throw new Problem('kioskNotFound', {})
  return pairing
}

/** A tablet and where it stands, where this may be done to it. @throws Problem kioskNotFound, also for another unit's */
async function placeOf({ db }: World, id: string, actor: Actor, act: Act) {
  const kiosk = await findKiosk(db, id)
  const touchpoint = kiosk && (await findTouchpoint(db, kiosk.touchpoint))
  if (!touchpoint || !reaches(unitsOf(actor, act), touchpoint.unit)) throw new Problem('kioskNotFound', {})
  return { kiosk, touchpoint, unit: touchpoint.unit }
}

/** A code that pairs a tablet: as it is shown, and as it is kept. */
function newPairing({ now, secret }: World, id: string) {
  const code = newCode(8)
  const expiresAt = now() + pairingLength
  const pairing: PairingOffer = { id, pairingCode: code.replace(/^.{4}/, '$&-'), expiresAt, lasts: pairingLength }
  return { pairing, kept: { pairingHash: tokenHash(secret, code), pairingExpiresAt: expiresAt } }
}

/** Takes a tablet out of use, at once. @throws Problem kioskNotFound */
export async function retire(world: World, id: string, actor: Actor): Promise<void> {
  const { unit } = await placeOf(world, id, actor, 'kiosk-retired')
  const deed = { act: 'kiosk-retired', unit, subject: ['kiosk', id] } as const
  if (!(await act(world, actor, deed, (line) => retireKiosk(world.db, id, world.now(), line))))
    throw new Problem('kioskNotFound', {})
}

/** Takes a retirement back. @throws Problem kioskNotFound */
export async function reopen(world: World, id: string, actor: Actor): Promise<void> {
  const { unit } = await placeOf(world, id, actor, 'kiosk-reopened')
  const deed = { act: 'kiosk-reopened', unit, subject: ['kiosk', id] } as const
  if (!(await act(world, actor, deed, (line) => reopenKiosk(world.db, id, line))))
    throw new Problem('kioskNotFound', {})
}

/**
 * Changes name, procedures and, where one is given, the PIN. The tablet learns of it when it next asks.
 *
 * @throws Problem kioskNotFound, fieldRefused
 */
export async function reviseKiosk(
  world: World,
  id: string,
  { pin, ...wanted }: KioskWanted & { readonly pin?: string | undefined },
  actor: Actor,
): Promise<void> {
  const { unit, kiosk, touchpoint } = await placeOf(world, id, actor, 'kiosk-changed')
  await checkProcedures(world, touchpoint, wanted.procedures)
  const change = pin === undefined ? wanted : { ...wanted, pin: await hashPin(pin) }
  const before = { name: kiosk.name, procedures: kiosk.procedures }
  const detail = { before, after: wanted, pin: pin === undefined ? 'kept' : 'changed' }
  const deed = { act: 'kiosk-changed', unit, subject: ['kiosk', id], detail } as const
  if (!(await act(world, actor, deed, (line) => changeKiosk(world.db, id, change, line))))
    throw new Problem('kioskNotFound', {})
}

/**
 * Pairs the device that sends the code: from now on it is the tablet, and an earlier token is refused.
 *
 * @param typed the code, in any case, with any spaces and hyphens
 * @throws Problem pairingRefused
 */
export async function pair(world: World, typed: string, version: string, request: string) {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  const token = newToken()
  const held = { now: world.now(), version }
  const hashes = tokenHashes(world, code)
  const found = await findUnpaired(world.db, hashes)
  if (found === undefined) throw new Problem('pairingRefused', {})
  const actor: Actor = { by: found, held: [{ role: 'tablet', unit: '' }], via: 'tablet', request }
  const deed = { act: 'kiosk-paired', subject: ['kiosk', found] } as const
  const kiosk = await act(world, actor, deed, (line) =>
    pairKiosk(world.db, hashes, tokenHash(world.secret, token), held, line),
  )
  if (!kiosk) throw new Problem('pairingRefused', {})
  return { id: kiosk.id, token }
}

/** Every procedure must be in use and of the touchpoint's area; a touchpoint with one of its own leaves no choice. */
async function checkProcedures({ db }: World, { area, procedure }: Touchpoint, wanted: Kiosk['procedures']) {
  if (wanted.length === 0) return
  if (procedure !== '') throw new Problem('fieldRefused', { field: 'procedures', why: alreadyOne })
  const { procedures } = await readCatalogue(db)
  const offered = new Set(
    procedures.filter((one) => one.area === area && one.retiredAt === null).map(({ code }) => code),
  )
  if (wanted.some((code) => !offered.has(code)))
    throw new Problem('fieldRefused', { field: 'procedures', why: notOffered })
}

/** Touchpoints of earlier days may still ask it; a tablet is a place where people stand in line. */
const forCampaigns: Text = {
  vi: 'Điểm khảo sát này dùng phiếu khảo sát dài, chỉ dành cho đợt điều tra, không dùng trên máy tính bảng. Xin chọn điểm khảo sát khác.',
  en: 'This survey point asks the long questionnaire, which is for campaigns only, not for tablets. Please choose another.',
}
const noTouchpoint: Text = {
  vi: 'Điểm khảo sát này không còn dùng. Xin chọn điểm khảo sát khác hoặc tạo mới.',
  en: 'This survey point is not in use. Please choose another, or make one.',
}
const alreadyOne: Text = {
  vi: 'Điểm khảo sát này đã gắn với một thủ tục nên máy không hỏi thủ tục nữa. Xin bỏ chọn các thủ tục.',
  en: 'This survey point is about one procedure already, so there is nothing to choose. Please clear the procedures.',
}
const notOffered: Text = {
  vi: 'Có thủ tục không thuộc lĩnh vực của điểm khảo sát này, hoặc đã ngừng. Xin tải lại trang rồi chọn lại các thủ tục.',
  en: 'One of the procedures is not of this survey point’s area, or not in use. Please reload the page and choose again.',
}
