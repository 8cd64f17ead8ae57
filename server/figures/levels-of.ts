import type { Db } from '../../db/db.ts'
import { type LevelCount, type OverallPlace, readLevels } from '../../db/queries/levels.ts'
import { levelAt } from '../../surveys/grammar/pattern.ts'
import { scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import { questionnaires } from '../../surveys/questionnaires/index.ts'
import type { Tally } from '../reports/engine/answers/tally.ts'
import { dataVersion } from './data-version.ts'
import type { Counted } from './material.ts'
import type { Own } from './own-units.ts'
import { versionedCache } from './versioned-cache.ts'

/**
 * How many gave each level of overall satisfaction, context by context, without those that are in no figure: counted in
 * the database, so that no pattern is handed over, and remembered for the next place of the same period.
 */
export async function levelsOf(db: Db, { period, through = period.lastDay, out }: Counted, own: Own) {
  const name = `levels ${period.firstDay} ${through}`
  const all = await versionedCache(db, name, await dataVersion(db), () =>
    readLevels(db, period.firstDay, through, overallPlaces),
  )
  return [...own.answers(all), ...out.flatMap(({ tallies }) => tallies.flatMap(takenAway))]
}

/** Every form that asks the question on overall satisfaction, and where. */
const overallPlaces: readonly OverallPlace[] = questionnaires.flatMap((one) => {
  const place = scaleQuestions(one).findIndex(({ factor }) => factor === undefined)
  return place < 0 ? [] : [{ questionnaire: one.id, version: one.version, place }]
})

function takenAway({ pattern, n, ...context }: Tally): LevelCount[] {
  const { questionnaire, version } = context
  const asked = overallPlaces.find((one) => one.questionnaire === questionnaire && one.version === version)
  const level = asked && levelAt(pattern, asked.place)
  return level ? [{ ...context, level, n: -n }] : []
}
