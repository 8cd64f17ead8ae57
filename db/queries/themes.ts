import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { staff, themeJudgements, themes } from '../schema.ts'
import type { Logged } from './log.ts'

/** A version of a theme somebody made. */
export type ThemeVersion = Omit<typeof themes.$inferSelect, 'by'> & { readonly by: string }

/** Every version of every theme, the newest first; people by name. */
export const themeVersions = (db: Db): Promise<ThemeVersion[]> =>
  db
    .select({
      ...{ id: themes.id, version: themes.version, name: themes.name, any: themes.any, none: themes.none },
      ...{ at: themes.at, by: sql<string>`coalesce(${staff.name}, ${themes.by})` },
    })
    .from(themes)
    .leftJoin(staff, eq(staff.id, themes.by))
    .orderBy(themes.id, desc(themes.version))

/** Stores a version, with its line in the log. @returns false when there is one of that number already */
export async function addThemeVersion(db: Db, row: typeof themes.$inferInsert, line: Logged): Promise<boolean> {
  const [done] = await db.batch([db.insert(themes).values(row).onConflictDoNothing(), ...line])
  return done.rowsAffected > 0
}

type Of = { readonly theme: string; readonly version: number }

/** What was judged of a version of a theme, by the comment’s answer. */
export async function judgementsOf(db: Db, { theme, version }: Of): Promise<ReadonlyMap<string, boolean>> {
  const { response, isRight } = themeJudgements
  const found = await db
    .select({ response, isRight })
    .from(themeJudgements)
    .where(and(eq(themeJudgements.theme, theme), eq(themeJudgements.version, version)))
    .orderBy(response)
  return new Map(found.map((one) => [one.response, one.isRight]))
}

/** Writes down a judgement, or another one. */
export async function judge(db: Db, of: Of & { readonly response: string; readonly isRight: boolean }, line: Logged) {
  const { theme, version, response, isRight } = of
  await db.batch([
    db.run(sql`insert into theme_judgements (theme, version, response, is_right)
      values (${theme}, ${version}, ${response}, ${isRight ? 1 : 0})
      on conflict (theme, version, response) do update set is_right = excluded.is_right
      where is_right is not excluded.is_right`),
    ...line,
  ])
}
