import { createHmac } from 'node:crypto'
import { addSlipForDossier, addSlips, type NewSlip } from '../../../db/queries/slips.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { type Key, keysFor } from '../../access/keys.ts'
import { unitsOf } from '../../access/may.ts'
import type { Units } from '../../access/roles.ts'
import { Problem } from '../../problems/problem.ts'
import { newSlipNumber } from '../../slips/code.ts'
import { foldReference } from '../../slips/reference.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'
import { fillIn, type WantedTouchpoint } from '../touchpoints/touchpoint.ts'

/** For how many days a slip can be used. */
export const lifetimes = [7, 14, 30, 90] as const
const usualLifetime = 30

/** What a slip is asked for; what is left out follows from the rest, as for a touchpoint. */
export type WantedSlip = Pick<WantedTouchpoint, 'area' | 'procedure' | 'channel'> & {
  /** Whether the one it goes to is chosen at random. */
  readonly invited?: boolean | undefined
  readonly days?: number | undefined
}

/**
 * Makes one slip. It is handed to one person at one moment, so, like an answer, it
 * has no line in the log, which would tell that moment; who issued it stands with it.
 *
 * @param dossier an opaque reference, of which only a keyed hash is kept: it gets no second slip
 * @throws Problem fieldRefused, dossierHasSlip
 */
export async function issueSlip(
  world: World,
  wanted: WantedSlip & { readonly dossier?: string | undefined },
  actor: Actor,
) {
  const within = unitsOf(actor, 'slip-handed-out')
  const terms = { ...(await termsOf(world, wanted, within)), sheet: '', issuedBy: actor.by }
  const dossier = wanted.dossier === undefined ? undefined : dossierHashes(world, wanted.dossier)
  for (;;) {
    const slip = { ...terms, number: newSlipNumber(keysFor(world, 'slip')[0]) }
    const outcome = await storeOne(world, slip, dossier)
    if (outcome === 'dossierHasSlip') throw new Problem('dossierHasSlip', { field: 'dossier' })
    if (outcome === 'stored') return slip
  }
}

type Hashes = readonly [number, ...number[]]

async function storeOne({ db }: World, slip: NewSlip, dossier: Hashes | undefined) {
  if (dossier) return addSlipForDossier(db, slip, dossier)
  return (await addSlips(db, [slip], [])).length === 1 ? 'stored' : 'numberTaken'
}

/**
 * Makes the slips of a sheet. Numbers that happen to be taken are drawn again.
 *
 * @throws Problem fieldRefused
 */
export async function issueSheet(
  world: World,
  wanted: WantedSlip,
  { count, sheet }: { readonly count: number; readonly sheet: string },
  actor: Actor,
) {
  const terms = { ...(await termsOf(world, wanted, unitsOf(actor, 'slips-printed'))), sheet, issuedBy: actor.by }
  const deed = { act: 'slips-printed', unit: terms.unit, subject: ['sheet', sheet], detail: { count } } as const
  const [key] = keysFor(world, 'slip')
  for (let missing = count; missing > 0; ) {
    const drawn = Array.from({ length: missing }, () => ({ ...terms, number: newSlipNumber(key) }))
    missing -= (await act(world, actor, deed, (line) => addSlips(world.db, drawn, line))).length
  }
}

/** Days only: the moment of issue would tell which transaction it was. */
async function termsOf(world: World, wanted: WantedSlip, within: Units) {
  const { invited = false, days = usualLifetime, area, procedure, channel } = wanted
  if (!lifetimes.some((one) => one === days)) throw new Problem('fieldRefused', { field: 'days', why: noLifetime })
  const { counter: _, ...place } = await fillIn(world, { area, procedure, channel }, within)
  const issuedOn = dayOf(world.now())
  return { ...place, invited, issuedOn, expiresAt: startOfDay(issuedOn) + (days + 1) * oneDay }
}

/** 53 bits of a keyed hash, which a number holds exactly: under the present key first, then as it was before, of key or of spelling. */
function dossierHashes(world: World, dossier: string): readonly [number, ...number[]] {
  const reference = foldReference(dossier)
  if (reference === '') throw new Problem('fieldRefused', { field: 'dossier', why: blankDossier })
  const hash = ({ bytes }: Key, text: string) =>
    Number(createHmac('sha256', bytes).update(text).digest().readBigUInt64BE() >> 11n)
  const keys = keysFor(world, 'dossier')
  const asBefore = dossier.trim().normalize('NFC')
  const others = [...keys.slice(1).map((key) => hash(key, reference)), ...keys.map((key) => hash(key, asBefore))]
  return [hash(keys[0], reference), ...others]
}

const noLifetime: Text = {
  vi: `Xin chọn thời hạn của phiếu mời: ${lifetimes.join(', ')} ngày.`,
  en: `Please choose for how long the slip can be used: ${lifetimes.join(', ')} days.`,
}
const blankDossier: Text = {
  vi: 'Mã hồ sơ đang để trống. Hãy gửi mã hồ sơ, hoặc không gửi trường này.',
  en: 'The dossier reference is empty. Please send one, or leave the field out.',
}
