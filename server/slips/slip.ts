import { findSlip, type NamedSlip, type NewSlip } from '../../db/queries/slips.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { keysFor } from '../access/keys.ts'
import { Problem } from '../problems/problem.ts'
import type { World } from '../world/world.ts'
import { bare, makeCode, readCode } from './code.ts'

/**
 * The number in a typed code, which is checked by itself: a wrong one costs no look into the database.
 *
 * @throws Problem slipMistyped, slipForged
 */
export function numberIn(world: World, typed: string): number {
  const read = readCode(keysFor(world, 'slip'), typed)
  if (read.kind === 'genuine') return read.number
  throw new Problem(read.kind === 'mistyped' ? 'slipMistyped' : 'slipForged', {})
}

/**
 * The slip of a number, used and expired ones too.
 *
 * @throws Problem slipForged
 */
export async function slipNumbered({ db }: World, number: number): Promise<NamedSlip> {
  const slip = await findSlip(db, number)
  if (!slip) throw new Problem('slipForged', {})
  return slip
}

/** The code of a slip, as it is printed. */
export const codeOf = (world: World, { number }: Pick<NewSlip, 'number'>): string =>
  makeCode(keysFor(world, 'slip')[0], number)

/** The address its QR code leads to. */
export const slipUrl = (address: string, code: string): string => `${address}/p/${bare(code)}`

/** The last day on which a slip can be used. */
export const lastDayOf = ({ expiresAt }: Pick<NewSlip, 'expiresAt'>): string => dayOf(expiresAt - 1)
