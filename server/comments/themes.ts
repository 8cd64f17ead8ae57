import { themes as starters } from '#ward'
import type { Db } from '../../db/db.ts'
import type { ThemeRule } from '../../db/queries/comments.ts'
import { themeVersions } from '../../db/queries/themes.ts'
import { phraseIn } from '../../surveys/grammar/words/search.ts'

type Version = {
  readonly version: number
  readonly name: string
  readonly any: readonly string[]
  readonly none: readonly string[]
  /** When and by whom it was made; the ward’s own first version by nobody. */
  readonly at: number | null
  readonly by: string | null
}

/** A theme as it is now, and as it was. */
export type Theme = Version & { readonly id: string; readonly earlier: readonly Version[] }

/** All themes: the ward’s own, as somebody changed them since, and those that were added; by name. */
export async function readThemes(db: Db): Promise<Theme[]> {
  const made = await themeVersions(db)
  const ids = [...new Set([...starters.map(({ id }) => id), ...made.map(({ id }) => id)])]
  const themes = ids.flatMap((id) => {
    const first = starters
      .filter((one) => one.id === id)
      .map(({ name, any, none }) => ({ version: 1, name, any, none, at: null, by: null }))
    const versions = made.filter((one) => one.id === id).map(({ id: _, ...one }) => one)
    const [now, ...earlier] = [...versions, ...first]
    return now ? [{ id, ...now, earlier }] : []
  })
  return themes.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
}

/** A theme by its id; undefined where there is none. */
export const findTheme = async (db: Db, id: string): Promise<Theme | undefined> =>
  (await readThemes(db)).find((one) => one.id === id)

type Words = { readonly any: readonly string[]; readonly none: readonly string[] }

/** A theme’s words as they are looked for, each as words that follow one another. */
export const ruleOf = ({ any, none }: Words): ThemeRule => ({
  any: any.flatMap((one) => phraseIn(one) ?? []),
  none: none.flatMap((one) => phraseIn(one) ?? []),
})
