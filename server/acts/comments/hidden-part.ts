import { setHidden } from '../../../db/queries/comments.ts'
import { keptWith } from '../../../surveys/grammar/personal/hidden-parts.ts'
import { personalKinds } from '../../../surveys/grammar/personal/kinds.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'
import { commentFor } from './comment.ts'

/** Which part of a comment, by where it begins, and whether it stays hidden. */
type Decision = { readonly from: number; readonly hidden: boolean }

/**
 * A person agrees that a part stays hidden, or opens it for everybody who may read the comment. The log names the kind of
 * the part, never its words.
 *
 * @throws Problem commentUnknown, hiddenPartUnknown
 */
export async function decideHiddenPart(
  world: World,
  id: string,
  { from, hidden }: Decision,
  actor: Actor,
): Promise<void> {
  const { response, unit, words, hidden: before } = await commentFor(world, id, actor, 'hidden-part-decided')
  const part = before.find((one) => one.from === from)
  if (!part) throw new Problem('hiddenPartUnknown', {})
  const state = hidden ? 'agreed' : 'undone'
  if (part.state === state) return
  const after = keptWith(
    words,
    before.map((one) => (one === part ? { ...one, state } : one)),
  )
  const told = `${hidden ? 'giữ che' : 'bỏ che'} ${personalKinds[part.kind]}`
  const deed = { act: 'hidden-part-decided', unit, subject: ['comment', id], detail: { hiddenPart: told } } as const
  const done = await act(world, actor, deed, (line) => setHidden(world.db, response, { before, after }, line))
  if (!done) throw new Problem('hiddenPartUnknown', {})
}
