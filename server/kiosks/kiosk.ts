import { readCatalogue } from '../../db/queries/catalogue.ts'
import { addDeed } from '../../db/queries/deeds.ts'
import { addKiosk, changeKiosk, findKiosk, type Kiosk, pairKiosk, setPairing } from '../../db/queries/kiosks.ts'
import { findTouchpoint, type Touchpoint } from '../../db/queries/touchpoints.ts'
import type { Text } from '../../surveys/grammar/text.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { newCode, newToken, tokenHash, tokenHashes } from '../access/tokens.ts'
import { Problem } from '../problems/problem.ts'
import type { World } from '../world.ts'
import { hashPin } from './pin.ts'

/** What staff say about a tablet; the touchpoint it stands at stays what it was. */
export type KioskWanted = {
  readonly name: string
  /** Codes it lets people choose among; none: it does not ask. */
  readonly procedures: readonly string[]
}

/** A code that pairs one tablet, once, until then. It can be read only here. */
export type Pairing = {
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
  by: string,
): Promise<Pairing> {
  const touchpoint = await findTouchpoint(world.db, code)
  if (!touchpoint || touchpoint.retiredAt !== null)
    throw new Problem('fieldRefused', { field: 'touchpoint', why: noTouchpoint })
  if (findQuestionnaire(touchpoint.questionnaire)?.use === 'campaign')
    throw new Problem('fieldRefused', { field: 'touchpoint', why: forCampaigns })
  await checkProcedures(world, touchpoint, wanted.procedures)
  const id = newCode(12)
  const kiosk = { id, ...wanted, touchpoint: code, pin: await hashPin(pin), createdAt: world.now(), createdBy: by }
  await addKiosk(world.db, kiosk)
  await addDeed(world.db, { at: world.now(), by, what: 'kiosk-made', subject: id })
  return offerPairing(world, id)
}

/**
 * A new code, for a tablet that was reset or replaced. Its old token ends when the new one is made, not before.
 *
 * @throws Problem kioskNotFound
 */
export async function renewPairing(world: World, id: string, by: string): Promise<Pairing> {
  const pairing = await offerPairing(world, id)
  await addDeed(world.db, { at: world.now(), by, what: 'kiosk-code-made', subject: id })
  return pairing
}

async function offerPairing({ db, now, secret }: World, id: string): Promise<Pairing> {
  const code = newCode(8)
  const expiresAt = now() + pairingLength
  if (!(await setPairing(db, id, tokenHash(secret, code), expiresAt))) throw new Problem('kioskNotFound', {})
  return { id, pairingCode: code.replace(/^.{4}/, '$&-'), expiresAt, lasts: pairingLength }
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
  by: string,
): Promise<void> {
  const kiosk = await findKiosk(world.db, id)
  const touchpoint = kiosk && (await findTouchpoint(world.db, kiosk.touchpoint))
  if (!touchpoint) throw new Problem('kioskNotFound', {})
  await checkProcedures(world, touchpoint, wanted.procedures)
  const change = pin === undefined ? wanted : { ...wanted, pin: await hashPin(pin) }
  if (!(await changeKiosk(world.db, id, change))) throw new Problem('kioskNotFound', {})
  await addDeed(world.db, { at: world.now(), by, what: 'kiosk-changed', subject: id })
}

/**
 * Pairs whoever sends the code: from now on it is the tablet, and an earlier holder of its token is not.
 *
 * @param typed the code, in any case, with any spaces and hyphens
 * @throws Problem pairingRefused
 */
export async function pair(world: World, typed: string, version: string) {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  const token = newToken()
  const held = { now: world.now(), version }
  const kiosk = await pairKiosk(world.db, tokenHashes(world, code), tokenHash(world.secret, token), held)
  if (!kiosk) throw new Problem('pairingRefused', {})
  await addDeed(world.db, { at: world.now(), by: 'kiosk', what: 'kiosk-paired', subject: kiosk.id })
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
