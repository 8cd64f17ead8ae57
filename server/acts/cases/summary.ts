import { approveSummary, findSummary, putSummary, removeSummary } from '../../../db/queries/case-summaries.ts'
import { hiddenParts } from '../../../surveys/grammar/personal/hidden-parts.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { lookAtCase } from '../../cases/look.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'
import { caseFor, type SeenCase } from './change-case.ts'

type Summary = { readonly said: string; readonly did: string }

/**
 * Writes what the public is to be told of a case that was answered: what people said and what the ward did. It stands on no
 * page before another person approved it.
 *
 * @throws Problem caseHidden, caseChanged; fieldRefused naming the field that is empty or tells who somebody is
 */
export async function writeSummary(world: World, of: SeenCase, sent: Summary, actor: Actor): Promise<void> {
  const { row } = await caseFor(world, of, actor, ['case-summary-written', 'summarise'])
  for (const field of ['said', 'did'] as const) {
    if (sent[field].trim() === '') throw new Problem('fieldRefused', { field, why: empty })
    if (hiddenParts(sent[field]).length > 0) throw new Problem('fieldRefused', { field, why: personal })
  }
  const written = { case: row.number, said: sent.said.trim(), did: sent.did.trim(), by: actor.by, at: world.now() }
  const deed = { act: 'case-summary-written', unit: row.unit, subject: ['case', String(row.number)] } as const
  const done = await act(world, actor, deed, (line) => putSummary(world.db, written, line))
  if (!done) throw new Problem('caseChanged', {})
}

/**
 * Approves a summary as it was read: from then on the public reads it.
 *
 * @param summary when it was written, by which it is known
 * @throws Problem caseHidden, caseChanged
 */
export async function approve(world: World, of: SeenCase, summary: number, actor: Actor): Promise<void> {
  const { row } = await caseFor(world, of, actor, ['case-summary-approved', 'approve'])
  const approved = { case: row.number, by: actor.by, at: world.now(), seen: summary }
  const deed = { act: 'case-summary-approved', unit: row.unit, subject: ['case', String(row.number)] } as const
  const done = await act(world, actor, deed, (line) => approveSummary(world.db, approved, line))
  if (!done) throw new Problem('caseChanged', {})
}

/** Takes a summary off the public page, or throws a draft away. @throws Problem caseHidden, caseChanged */
export async function withdrawSummary(world: World, number: number, actor: Actor): Promise<void> {
  const found = await lookAtCase(world.db, number, unitsOf(actor, 'case-summary-withdrawn'))
  if (!found) throw new Problem('caseHidden', {})
  const deed = { act: 'case-summary-withdrawn', unit: found.row.unit, subject: ['case', String(number)] } as const
  const done = await act(world, actor, deed, (line) => removeSummary(world.db, number, line))
  if (!done && !(await findSummary(world.db, number))) throw new Problem('caseChanged', {})
}

const empty: Text = { vi: 'Xin ghi nội dung.', en: 'Please write something.' }
const personal: Text = {
  vi: 'Nội dung này sẽ công khai nhưng còn tên người, số điện thoại, số giấy tờ hoặc địa chỉ. Xin bỏ đi rồi lưu.',
  en: 'This will be public, but holds a name, a number or an address. Please remove it, then save.',
}
