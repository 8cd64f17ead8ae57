import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { halvesWithAnswers, type Tally } from '../../db/queries/tallies.ts'
import { answersIn } from '../../server/figures/answers-in.ts'
import { longForms, sumsOf } from '../../server/reports/engine/answers/form-sums.ts'
import { groupBy } from '../../server/stats/group-by.ts'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { offeredPeriods } from '../../surveys/periods/offered.ts'
import { type Period, parsePeriod } from '../../surveys/periods/period.ts'
import { office } from '../commands/command-line.ts'

/** What people answered in a period, from the answers themselves: no count that was kept. */
const fromAnswers = ({ firstDay, lastDay }: Period, db: Db) =>
  db.all<Tally>(sql`
    select unit, area, procedure, channel, stream, questionnaire, version, pattern, count(*) as n from responses
    where answered_at >= ${startOfDay(firstDay)} and answered_at < ${startOfDay(lastDay) + oneDay}
    group by 1, 2, 3, 4, 5, 6, 7, 8`)

/** As the figures are made: cells with their sums; long forms by their patterns. */
function summed(tallies: readonly Tally[]) {
  const short = tallies.filter(({ questionnaire }) => !longForms.includes(questionnaire))
  const cells = groupBy(short, ({ pattern: _, n: __, ...context }) => JSON.stringify(Object.entries(context).sort()))
  return [
    ...[...cells.values()].map((some) => {
      const { pattern: _, n: __, ...context } = some[0] as Tally
      const patterns = some.map(({ pattern, n }) => [pattern, n] as const)
      return { ...context, n: patterns.reduce((sum, [, n]) => sum + n, 0), sums: sumsOf(context, patterns) }
    }),
    ...tallies.filter(({ questionnaire }) => longForms.includes(questionnaire)),
  ]
}

const inOrder = (all: readonly object[]) => all.map((one) => JSON.stringify(Object.entries(one).sort())).toSorted()

test('of 200,000 answers the sums of every period of every kind are those of the answers themselves, to the last bit', async () => {
  const { json, look } = office()
  await json('demo', '--responses', '200000', '--months', '18')
  await look(async (db) => {
    const halves = await halvesWithAnswers(db)
    const names = offeredPeriods(halves, '2026-11-30').flatMap(({ periods }) => periods)
    expect(names.length).toBeGreaterThan(30)
    expect(names.filter((name) => name.includes('KBC')).length).toBeGreaterThan(5)
    let people = 0
    for (const period of names.map((name) => parsePeriod(name) as Period)) {
      const answers = await fromAnswers(period, db)
      people = Math.max(
        people,
        answers.reduce((sum, { n }) => sum + n, 0),
      )
      const kept = await answersIn(db, period.firstDay, period.lastDay)
      expect([period.name, inOrder(kept)]).toEqual([period.name, inOrder(summed(answers))])
    }
    expect(people).toBeGreaterThan(100_000)
  })
}, 300_000)
