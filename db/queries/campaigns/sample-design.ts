import { sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { Context } from '../../../surveys/grammar/context.ts'
import type { Db } from '../../db.ts'

/** Answers of locked campaigns that are alike, in one group of one campaign, and how they are left out of figures, if they are. */
export type WeighedTally = Context & {
  readonly pattern: string
  readonly n: number
  readonly campaign: string
  readonly stratum: string
  readonly weight: number
  /** How many households the list had in that group. */
  readonly households: number
  readonly kind: 'staff' | 'held' | null
}

type Asked = {
  /** Both inclusive, yyyy-MM-dd. */
  readonly firstDay: string
  readonly lastDay: string
  /** Ids of responses that are taken as left out, or as counted, whatever they are. */
  readonly decided?: { readonly responses: readonly string[]; readonly to: 'out' | 'counted' }
}

/** The answers of campaigns in some days with their weights. */
export const weighedTallies = (
  db: Db,
  { firstDay, lastDay, decided: { responses, to } = { responses: [], to: 'out' } }: Asked,
): Promise<WeighedTally[]> =>
  db.all<WeighedTally>(sql`
    select campaign, stratum, weight, unit, area, procedure, channel, stream, questionnaire, version, pattern,
      (select value ->> 'households' from campaigns, json_each(campaigns.results, '$.strata')
        where campaigns.id = campaign and value ->> 'stratum' = stratum) as households,
      iif(responses.id in (select value from json_each(${JSON.stringify(responses)})), ${to === 'out' ? 'staff' : null},
        (select kind from exclusions where exclusions.response = responses.id and taken_back_at is null)) as kind, count(*) as n
    from sample_design cross join responses on responses.id = sample_design.response
    where answered_at >= ${startOfDay(firstDay)} and answered_at < ${startOfDay(lastDay) + oneDay}
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13`)
