import { type CommentFilter, commentPage } from '../../db/queries/comments.ts'
import type { World } from '../world/world.ts'
import { type AskedComments, filterOf } from './filter.ts'
import { settleComments } from './settle.ts'
import { readThemes } from './themes.ts'
import { toldComment } from './told-comment.ts'

type Asked = AskedComments & { readonly page: number; readonly size: number; readonly todoFirst: boolean }

/** A page of what may be read, over the units whoever asks may read; undefined where there is no such theme. */
export async function listComments(world: World, asked: Asked, units: CommentFilter['units']) {
  await settleComments(world)
  const { page, size, todoFirst, ...narrowed } = asked
  const filter = await filterOf(world.db, narrowed, units)
  if (!filter) return undefined
  const { rows, total } = await commentPage(world.db, filter, page, { todoFirst, size })
  return {
    rows: rows.map((row) => toldComment(row, filter)),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / size)),
    themes: (await readThemes(world.db)).map(({ id, name }) => ({ id, name })),
  }
}
