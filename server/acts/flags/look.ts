import { addLook, takeLookBack, unitOfLook } from '../../../db/queries/flag-looks.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { reaches } from '../../access/roles.ts'
import { worklist } from '../../flags/worklist.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'

/** Words must be long enough to tell a later reader why nothing is wrong. */
const shortestReason = 10

/**
 * Notes of some signs that somebody looked and found nothing wrong. No figure changes; each leaves the list of what is
 * new, until clearly more answers come.
 *
 * @throws Problem flagUnknown, fieldRefused naming `reason`
 */
export async function clearFlags(
  world: ActWorld,
  { flags, reason: written }: { readonly flags: readonly string[]; readonly reason: string },
  actor: Actor,
): Promise<void> {
  const reason = written.trim()
  if (reason.length < shortestReason) throw new Problem('fieldRefused', { field: 'reason', why: tooShort })
  const { db, now } = world
  const units = unitsOf(actor, 'flag-cleared')
  const all = new Map((await worklist(db, { now: now(), units })).map((one) => [one.id, one]))
  const chosen = [...new Set(flags)].map((id) => all.get(id))
  for (const one of chosen) if (!one) throw new Problem('flagUnknown', {})
  for (const one of chosen) {
    if (!one) continue
    const { id: flag, unit, n } = one
    const deed = { act: 'flag-cleared', unit, subject: ['flag', flag], reason, detail: { n } } as const
    await act(world, actor, deed, (line) => addLook(db, { flag, unit, n, reason, at: now(), by: actor.by }, line))
  }
}

/**
 * Takes looks back: the signs are new again.
 *
 * @throws Problem flagUnknown where nobody looked
 */
export async function reopenFlags(world: ActWorld, flags: readonly string[], actor: Actor): Promise<void> {
  const { db, now } = world
  for (const flag of new Set(flags)) {
    const unit = await unitOfLook(db, flag)
    if (unit === undefined || !reaches(unitsOf(actor, 'flag-reopened'), unit)) throw new Problem('flagUnknown', {})
    const deed = { act: 'flag-reopened', unit, subject: ['flag', flag] } as const
    await act(world, actor, deed, (line) => takeLookBack(db, flag, { at: now(), by: actor.by }, line))
  }
}

const tooShort: Text = {
  vi: `Lý do còn quá ngắn. Xin ghi rõ vì sao không có gì sai, ít nhất ${shortestReason} ký tự.`,
  en: `Please write in full why nothing is wrong, at least ${shortestReason} characters.`,
}
