import { hash } from 'node:crypto'
import type { Db } from '../../db/db.ts'
import { type CommentFilter, commentsOf, countComments, sampledComments } from '../../db/queries/comments.ts'
import { judgementsOf } from '../../db/queries/themes.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { judgedTogether } from '../../surveys/voice/comments.ts'
import { wilsonInterval } from '../stats/intervals/wilson-interval.ts'
import { ruleOf, type Theme } from './themes.ts'

/** How often a theme is right, as a person judged the comments of its sample; undefined before the first was judged. */
export function precisionOf(judged: readonly boolean[]) {
  if (judged.length === 0) return undefined
  const right = judged.filter(Boolean).length
  return { n: judged.length, right, ...wilsonInterval(right, judged.length) }
}

/** How many comments speak of a theme in each of some periods, beside how many there are; and how often the theme is right. */
export async function themeFigures(db: Db, theme: Theme, periods: readonly string[], units: CommentFilter['units']) {
  const counts: number[] = []
  for (const name of periods)
    counts.push(await countComments(db, { units, theme: ruleOf(theme), days: parsePeriod(name) }))
  const judged = await judgementsOf(db, { theme: theme.id, version: theme.version })
  return { counts, precision: precisionOf([...judged.values()]) ?? null }
}

/**
 * The comments by which a version of a theme is judged: what was judged already, and others in an order that follows from
 * the version, so that nobody chooses them.
 */
export async function sampleOf(db: Db, theme: Theme) {
  const { id, version } = theme
  const judged = await judgementsOf(db, { theme: id, version })
  const order = (comment: string) => hash('sha256', `${id} ${version} ${comment}`)
  const drawn = await sampledComments(db, { units: 'all', theme: ruleOf(theme) }, judgedTogether, order)
  const some = [...new Set([...judged.keys(), ...drawn])].slice(0, judgedTogether)
  const rows = await commentsOf(db, some)
  return rows.map((row) => ({ ...row, isRight: judged.get(row.response) ?? null }))
}
