import { casesOf } from '../../../db/queries/campaigns/draws.ts'
import { type BackCheck, backChecksOf, putBackCheck, visitsOf } from '../../../db/queries/campaigns/visits.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { owedChecks } from '../../campaigns/owed-checks.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'
import { campaignAt, refused, standsOtherwise } from './campaign.ts'
import { seedOf } from './field.ts'

type Found = Pick<BackCheck, 'code' | 'verdict' | 'note'>

/**
 * Writes down how a second visit to a household ended that was said to have answered: only to one that the seed chose, or that
 * is checked because an invented form of the same interviewer was found; by somebody who did not interview it.
 *
 * @throws Problem campaignUnknown, campaignStands, sameKeyer, fieldRefused naming `note`, notPermitted
 */
export async function recordBackCheck(
  world: ActWorld,
  id: string,
  { code, verdict, note }: Found,
  actor: Actor,
): Promise<void> {
  const { protocol } = await campaignAt(world, id, 'back-check-recorded')
  const [cases, visits, checks, seed] = await Promise.all([
    casesOf(world.db, id),
    visitsOf(world.db, id),
    backChecksOf(world.db, id),
    seedOf(world, id),
  ])
  const { chosen } = owedChecks({ cases, visits, checks, protocol, seed })
  if (!chosen.includes(code)) throw new Problem('campaignUnknown', {})
  if (cases.find((one) => one.code === code)?.interviewer === actor.by) throw new Problem('sameKeyer', {})
  if (verdict === 'invented' && note.trim().length < 10) throw refused('note', noFacts)
  const row = { campaign: id, code, verdict, note: note.trim(), by: actor.by, at: world.now() }
  const deed = {
    act: 'back-check-recorded',
    subject: ['campaign', id],
    detail: { verdict: verdictWords[verdict] },
  } as const
  if (!(await act(world, actor, deed, (line) => putBackCheck(world.db, row, line)))) await standsOtherwise(world, id)
}

const verdictWords: { readonly [V in BackCheck['verdict']]: string } = {
  genuine: 'đúng',
  invented: 'phiếu khống',
  'not-met': 'chưa gặp',
}

const noFacts: Text = {
  vi: 'Xin ghi điều đã kiểm tra, ví dụ “chủ hộ nói không ai đến hỏi”, ít nhất 10 ký tự.',
  en: 'Please write what was found, at least ten characters.',
}
