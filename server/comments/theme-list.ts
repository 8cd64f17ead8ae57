import { type CommentFilter, commentPage, countComments } from '../../db/queries/comments.ts'
import { dayOf, oneDay } from '../../surveys/grammar/calendar.ts'
import { halfMonthOf } from '../../surveys/grammar/half-month.ts'
import { parsePeriod, periodsUpTo } from '../../surveys/periods/period.ts'
import { quarterOf } from '../../surveys/periods/quarter-of.ts'
import type { World } from '../world/world.ts'
import { settleComments } from './settle.ts'
import { countsIn, precisionOf, sampleOf, themeFigures } from './theme-figures.ts'
import { findTheme, readThemes, ruleOf } from './themes.ts'
import { toldComment } from './told-comment.ts'

/** How many comments a preview shows. */
const samples = 5

/** All themes with how many comments speak of each in the last four quarters. */
export async function listThemes(world: World, units: CommentFilter['units']) {
  await settleComments(world)
  const { db, now } = world
  const running = parsePeriod(quarterOf(dayOf(now())))
  const periods = running ? periodsUpTo(running, 4).map(({ name }) => name) : []
  const all = await countsIn(db, periods, { units })
  const themes = []
  for (const theme of await readThemes(db))
    themes.push({ ...theme, ...(await themeFigures(db, theme, periods, units)) })
  return { periods: periods.map((name, i) => ({ name, comments: all[i] ?? 0 })), themes }
}

/** What a rule would find of about the last quarter, before it is stored. */
export async function previewTheme(world: World, written: Parameters<typeof ruleOf>[0], units: CommentFilter['units']) {
  await settleComments(world)
  const { db, now } = world
  const theme = ruleOf(written)
  const days = { firstDay: halfMonthOf(dayOf(now() - 91 * oneDay)), lastDay: dayOf(now()) }
  const { rows, total } = await commentPage(db, { units, theme, days }, 1)
  const of = await countComments(db, { units, days })
  return { ...days, n: total, of, rows: rows.slice(0, samples).map((row) => toldComment(row, { theme })) }
}

/** The comments by which a theme is judged, with what was judged; undefined where there is no such theme. */
export async function themeSample(world: World, id: string) {
  await settleComments(world)
  const theme = await findTheme(world.db, id)
  if (!theme) return undefined
  const rows = await sampleOf(world.db, theme)
  const judged = rows.flatMap(({ isRight }) => (isRight === null ? [] : [isRight]))
  const told = rows.map((row) => ({ ...toldComment(row, { theme: ruleOf(theme) }), isRight: row.isRight }))
  return { version: theme.version, rows: told, precision: precisionOf(judged) ?? null }
}
