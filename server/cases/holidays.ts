import { holidays as holidaysOfWard } from '#ward'
import type { Db } from '../../db/db.ts'
import { readWorkingDays } from '../../db/queries/working-days.ts'
import { type Holidays, holidaysIn } from '../../surveys/wards/working-days.ts'

const ofWard = holidaysIn(holidaysOfWard)

/** Days off and made up for as they stand now: the ward's list, and what was changed of it at the desk. */
export async function readHolidays(db: Db): Promise<Holidays> {
  const all = new Map(ofWard)
  for (const { day, kind } of await readWorkingDays(db))
    if (kind === 'usual') all.delete(day)
    else all.set(day, kind)
  return all
}

/** Every day that is worked or not otherwise than its weekday says, in order: by what, and whether that was said at the desk. */
export async function listDays(db: Db) {
  const changed = (await readWorkingDays(db)).map((one) => ({ ...one, isChanged: true }))
  const isChanged = new Set(changed.map(({ day }) => day))
  const listed = holidaysOfWard
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [day = '', kind = '', name = '', ...source] = line.split(',')
      return { day, kind: kind as 'off' | 'make-up', name, source: source.join(','), isChanged: false }
    })
  return [...listed.filter(({ day }) => !isChanged.has(day)), ...changed].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
