import type { Db } from '../../../db/db.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import { randomOf } from '../random.ts'
import { Onlooker } from './onlooker.ts'
import type { Rows, Rule } from './seen.ts'
import { ward } from './ward.ts'
import { Ward } from './ward-in-database.ts'

type Asked = {
  readonly seed: string
  readonly firstDay: string
  readonly days: number
  readonly rule: Rule
  /** On how many evenings one is taken to take numbers from each other; on each unless said. */
  readonly eachEvening?: number
  /** At the end of these days, with what the onlooker knows to be in each row. */
  readonly evening?: (at: number, rows: Rows, ward: Ward) => Promise<void>
}

/** A ward day by day with an onlooker in it. */
export async function watchWard(db: Db, { seed, firstDay, days, rule, eachEvening = 1, evening }: Asked) {
  const done = new Ward(db, randomOf(`${seed}, staff`))
  const onlooker = new Onlooker(db, done, rule)
  let day = firstDay
  let evenings = 0
  const nextDay = async () => {
    const midnight = startOfDay(day) + oneDay
    if (evenings++ % eachEvening === 0) {
      const rows = await onlooker.evening(midnight - 1)
      await evening?.(midnight - 1, rows, done)
    }
    await onlooker.look(midnight)
    day = dayOf(midnight)
  }
  for (const happening of ward(randomOf(seed), firstDay, days)) {
    while (day < dayOf(happening.at)) await nextDay()
    await done.happen(happening)
    await onlooker.look(happening.at)
  }
  await nextDay()
  return { ward: done, looks: onlooker.looks, leaks: onlooker.leaks }
}
