import type { Db } from '../../db/db.ts'
import type { CommentFilter } from '../../db/queries/comments.ts'
import { wantedIn } from '../../surveys/grammar/words/search.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { findTheme, ruleOf } from './themes.ts'

/** What an address narrows comments by. */
export type AskedComments = Pick<CommentFilter, 'unit' | 'area' | 'procedure' | 'touchpoint' | 'stream' | 'mark'> & {
  readonly q?: string | undefined
  readonly theme?: string | undefined
  readonly level?: string | undefined
  readonly period?: string | undefined
}

/**
 * The same as it is looked up, over the units whoever asks may read.
 *
 * @returns undefined where there is no such theme
 */
export async function filterOf(db: Db, asked: AskedComments, units: CommentFilter['units']) {
  const { q, theme: id, level, period, ...equal } = asked
  const theme = id === undefined ? undefined : await findTheme(db, id)
  if (id !== undefined && !theme) return undefined
  return {
    ...equal,
    units,
    words: q?.trim() ? wantedIn(q) : undefined,
    theme: theme && ruleOf(theme),
    level: level === undefined ? undefined : Number(level),
    days: period === undefined ? undefined : parsePeriod(period),
  } satisfies CommentFilter
}
