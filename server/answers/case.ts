import { randomBytes } from 'node:crypto'
import type { Bound } from '../../db/queries/bound-responses.ts'
import { findCaseByCode, openingCase } from '../../db/queries/cases.ts'
import { dayOf, oneDay } from '../../surveys/grammar/calendar.ts'
import { codesIn } from '../../surveys/grammar/typed-code.ts'
import { keysFor } from '../access/keys.ts'
import { seal } from '../access/seal.ts'
import { tokenHash, tokenHashes } from '../access/tokens.ts'
import { Problem } from '../problems/problem.ts'
import type { World } from '../world/world.ts'
import type { Place } from './place.ts'
import { contactDays, type Wish } from './wish.ts'

type Kept = { readonly id: string; readonly receipt: string; readonly comment: string | undefined }

/** What a wish for a reply stores with the response: a case under the receipt's hash and, sealed, how to reach the author. */
export async function caseFor(
  world: World,
  place: Place,
  wish: Wish | undefined,
  { id, receipt, comment }: Kept,
): Promise<readonly Bound[]> {
  if (!wish || comment === undefined) return []
  const number = Number(randomBytes(8).readBigUInt64BE() >> 11n)
  const now = world.now()
  const openedOn = dayOf(now)
  const codeHash = tokenHash(world.secret, receipt.replace('-', ''))
  const { unit, area, procedure, channel } = place
  const opened = { number, codeHash, openedOn, unit, area, procedure, channel, words: comment }
  if (wish.by === 'code') return [openingCase(world.db, id, opened, undefined)]

  const sealed = await seal(keysFor(world, 'contact'), wish.contact, String(number))
  const deleteOn = dayOf(now + contactDays * oneDay)
  return [openingCase(world.db, id, opened, { kind: wish.by, ...sealed, consentedOn: openedOn, deleteOn })]
}

/** A receipt code as its hash is made from, however it was typed: every reading of it. The same work whether there is such a case or not, so that the time tells nothing. */
export const hashesOf = (world: World, typed: string): readonly string[] =>
  codesIn(typed).flatMap((code) => tokenHashes(world, code))

/** Whether, and as what, a case stands under a receipt code. */
export const lookUpCase = (world: World, typed: string) => findCaseByCode(world.db, hashesOf(world, typed))

/**
 * The row of the case whoever has its receipt code in hand speaks of.
 *
 * @throws Problem caseUnknown
 */
export async function caseBehind(world: World, typed: string) {
  const found = await lookUpCase(world, typed)
  if (!found) throw new Problem('caseUnknown', {})
  return found
}
