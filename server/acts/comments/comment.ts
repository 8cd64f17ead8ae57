import { type CommentMark, findComment, setMark } from '../../../db/queries/comments.ts'
import { markNames } from '../../../surveys/voice/comments.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import type { Act } from '../../access/roles.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'

/** A comment that whoever acts may do this to. @throws Problem commentUnknown, also for another unit’s and one nobody may read yet */
export async function commentFor({ db }: Pick<World, 'db'>, id: string, actor: Actor, what: Act) {
  const found = await findComment(db, id, unitsOf(actor, what))
  if (!found) throw new Problem('commentUnknown', {})
  return found
}

/**
 * Marks a comment, or takes its mark away.
 *
 * @returns the mark it had before, by which this is undone
 * @throws Problem commentUnknown
 */
export async function markComment(world: World, id: string, mark: CommentMark | null, actor: Actor) {
  const { response, unit, mark: before } = await commentFor(world, id, actor, 'comment-marked')
  const detail = { before: { mark: named(before) }, after: { mark: named(mark) } }
  const deed = { act: 'comment-marked', unit, subject: ['comment', id], detail } as const
  await act(world, actor, deed, (line) => setMark(world.db, response, mark, line))
  return { before }
}

const named = (mark: CommentMark | null): string => (mark === null ? 'chưa đánh dấu' : markNames[mark])
