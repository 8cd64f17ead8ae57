import type { Db } from '../../../db/db.ts'
import { responsePages } from '../../../db/queries/response-pages.ts'
import { figuresOf } from '../../../server/figures/rates-of.ts'
import { toldInFile } from '../../../server/figures/release/told-in-file.ts'
import { dayOf, startOfDay } from '../../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import type { Rows } from './seen.ts'
import type { Ward } from './ward-in-database.ts'

const lists = ['area', 'unit', 'channel', 'procedure'] as const

/** Where a number that is served is not the one the onlooker has: those of the running month and quarter, and of one unit. */
export async function servedOtherwise(
  db: Db,
  { at, rows, ward }: { at: number; rows: Rows; ward: Ward },
): Promise<string[]> {
  const today = dayOf(at)
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))]
  const wrong: string[] = []
  for (const name of [today.slice(0, 7), `${year}-Q${Math.ceil(month / 3)}`])
    for (const by of lists) {
      const period = parsePeriod(name)
      if (!period) throw new Error(`no period ${name}`)
      const { rows: served } = await figuresOf(db, { by, period, today, units: 'all' })
      const expected = expectedOf(rows, ward, ` ${name} by ${by}: `)
      for (const { stream, scope, n, satisfied } of served) {
        const key = `${stream} ${name} by ${by}: ${scope}`
        const found = expected.get(key) ?? { n: 0, satisfied: 0 }
        if (n !== found.n || (satisfied !== null && satisfied !== found.satisfied))
          wrong.push(`${key}: served ${n} (${satisfied}), known ${found.n} (${found.satisfied})`)
        expected.delete(key)
      }
      wrong.push(
        ...[...expected].filter(([key, { n }]) => n > 0 && !key.endsWith(': ')).map(([key]) => `${key}: not served`),
      )
    }
  return wrong
}

function expectedOf(rows: Rows, ward: Ward, part: string) {
  const found = new Map<string, { n: number; satisfied: number }>()
  for (const [key, people] of rows) {
    if (!key.includes(part)) continue
    const counted = [...people].filter((i) => !ward.excluded.has(i))
    const satisfied = counted.filter((i) => (ward.all[i]?.response.overall ?? 0) >= 4).length
    found.set(key, { n: counted.length, satisfied })
  }
  return found
}

/** How many answers a file of the running month holds that the onlooker does not know to be in it, or lacks. */
export async function filedOtherwise(
  db: Db,
  { at, rows, ward }: { at: number; rows: Rows; ward: Ward },
): Promise<number> {
  const month = dayOf(at).slice(0, 7)
  const next = startOfDay(`${month}-28`) + 4 * 24 * 60 * 60_000
  const before = startOfDay(`${dayOf(next).slice(0, 7)}-01`)
  const span = { from: month, to: month, since: startOfDay(`${month}-01`), before }
  const filed = new Set<string>()
  for await (const page of responsePages(db, await toldInFile(db, span, dayOf(at))))
    for (const { id } of page) filed.add(id)
  const expected = [...(rows.get(`file of ${month}`) ?? [])].map((i) => ward.all[i]?.response.exportId ?? '')
  return expected.filter((id) => !filed.has(id)).length + Math.abs(filed.size - expected.length)
}
