import { hash } from 'node:crypto'
import type { Db } from '../../db/db.ts'
import { type CommentFilter, commentsByDay, commentsOf, sampledComments } from '../../db/queries/comments.ts'
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

/** How many comments speak of a theme in each of some periods; and how often the theme is right. */
export async function themeFigures(db: Db, theme: Theme, periods: readonly string[], units: CommentFilter['units']) {
  const judged = await judgementsOf(db, { theme: theme.id, version: theme.version })
  const counts = await countsIn(db, periods, { units, theme: ruleOf(theme) })
  return { counts, precision: precisionOf([...judged.values()]) ?? null }
}

/** How many of the comments that are wanted were written in each of some periods, the earliest first. */
export async function countsIn(db: Db, periods: readonly string[], filter: CommentFilter): Promise<number[]> {
  const spans = periods.flatMap((name) => parsePeriod(name) ?? [])
  const days = { firstDay: spans[0]?.firstDay ?? '', lastDay: spans.at(-1)?.lastDay ?? '' }
  const counts = await commentsByDay(db, { ...filter, days })
  return spans.map(({ firstDay, lastDay }) =>
    counts.filter(({ day }) => firstDay <= day && day <= lastDay).reduce((sum, { n }) => sum + n, 0),
  )
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
