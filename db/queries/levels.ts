import { sql } from 'drizzle-orm'
import type { Context } from '../../surveys/grammar/context.ts'
import type { Db } from '../db.ts'

/** How many people of a context gave one level, 1–5, to the question on overall satisfaction. */
export type LevelCount = Context & { readonly level: number; readonly n: number }

/** Where a form asks for overall satisfaction: the place in its patterns, from 0. */
export type OverallPlace = Pick<Context, 'questionnaire' | 'version'> & { readonly place: number }

/** The levels of the half-months whose first day lies between two days (yyyy-MM-dd, inclusive), summed over them. */
export async function readLevels(
  db: Db,
  from: string,
  to: string,
  places: readonly OverallPlace[],
): Promise<LevelCount[]> {
  const [found] = await db.all<{ rows: string | null }>(sql`
    select json_group_array(json_array(unit, area, procedure, channel, stream, questionnaire, version, level, n)) as rows
    from (
      select unit, area, procedure, channel, stream, questionnaire, version, sum(n) as n,
        cast(substr(pattern, 1 + json_extract(form.value, '$.place'), 1) as integer) as level
      from tallies join json_each(${JSON.stringify(places)}) as form
        on json_extract(form.value, '$.questionnaire') = questionnaire and json_extract(form.value, '$.version') = version
      where half between ${from} and ${to}
      group by unit, area, procedure, channel, stream, questionnaire, version, level)
    where level between 1 and 5`)
  return (JSON.parse(found?.rows ?? '[]') as Row[]).map(asCount)
}

type Row = [string, string, string, Context['channel'], Context['stream'], string, number, number, number]

const asCount = ([unit, area, procedure, channel, stream, questionnaire, version, level, n]: Row): LevelCount => ({
  ...{ unit, area, procedure, channel, stream, questionnaire, version, level, n },
})
