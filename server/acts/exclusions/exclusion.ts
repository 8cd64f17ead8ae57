import { exclude, excludedAs, findNamed, takeBack } from '../../../db/queries/exclusions.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { reaches } from '../../access/roles.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'

/** A reason must be long enough to tell a later reader why an answer is not counted. */
const shortestReason = 10

/**
 * Leaves a response out of every figure, for a written reason, and writes down
 * who did it. The response is not changed.
 *
 * @param response its id, or the one it has in exports and lists
 * @returns the exclusion's id, by which it can be taken back
 * @throws Problem fieldRefused naming `response` or `reason`, alreadyExcluded
 */
export async function excludeResponse(
  world: ActWorld,
  { response: written, reason: given }: { readonly response: string; readonly reason: string },
  actor: Actor,
): Promise<number> {
  const { db, now } = world
  const response = written.trim().toLowerCase()
  const reason = checkedReason(given)
  const known = await findNamed(db, response)
  if (!known || !reaches(unitsOf(actor, 'response-excluded'), known.unit))
    throw new Problem('fieldRefused', { field: 'response', why: noResponse })
  const deed = { act: 'response-excluded', unit: known.unit, subject: ['response', known.name], reason } as const
  const excluded = await act(world, actor, deed, (line) =>
    exclude(db, { response, reason, at: now(), by: actor.by }, line),
  )
  if (excluded === 'unknown') throw new Problem('fieldRefused', { field: 'response', why: noResponse })
  if (excluded === 'already') throw new Problem('alreadyExcluded', { field: 'response' })
  return excluded.id
}

/**
 * A reason as it is kept.
 *
 * @throws Problem fieldRefused naming `reason` when it says too little
 */
export function checkedReason(written: string): string {
  const reason = written.trim()
  if (reason.length < shortestReason) throw new Problem('fieldRefused', { field: 'reason', why: tooShort })
  return reason
}

/**
 * Counts the response again; the exclusion stays in the list, with who took it back.
 *
 * @returns how the response is named in lists and exports
 * @throws Problem exclusionUnknown
 */
export async function takeExclusionBack(world: ActWorld, id: number, actor: Actor): Promise<string> {
  const { db, now } = world
  const found = Number.isSafeInteger(id) ? await excludedAs(db, id) : undefined
  if (!found || !reaches(unitsOf(actor, 'exclusion-taken-back'), found.unit)) throw new Problem('exclusionUnknown', {})
  const { name: response, unit } = found
  const deed = { act: 'exclusion-taken-back', unit, subject: ['response', response] } as const
  const isBack = await act(world, actor, deed, (line) => takeBack(db, id, { at: now(), by: actor.by }, line))
  if (!isBack) throw new Problem('exclusionUnknown', {})
  return response
}

const tooShort: Text = {
  vi: `Lý do còn quá ngắn. Xin ghi rõ, ít nhất ${shortestReason} ký tự, vì lý do được công khai cùng số liệu.`,
  en: `Please write the reason in full, at least ${shortestReason} characters: it is shown with the figures.`,
}
const noResponse: Text = {
  vi: 'Không có phiếu trả lời nào mang mã này. Xin chép lại mã phiếu từ danh sách hoặc từ tệp xuất ra.',
  en: 'There is no answer with this id. Please copy the id from the list or from an export.',
}
