import type { Db } from '../../db/db.ts'
import { casesWanted, eventsOf } from '../../db/queries/cases.ts'
import { standAfter } from '../../surveys/grammar/case.ts'

/** How many are looked at in one go. */
const atOnce = 500

/** The numbers of cases that do not stand where their history leaves them: recounted event by event. */
export async function wrongCases(db: Db): Promise<readonly string[]> {
  const rows = await casesWanted(db, { units: 'all' })
  const wrong: string[] = []
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce)
    const events = await eventsOf(
      db,
      some.map(({ number }) => number),
    )
    for (const row of some) {
      const own = events.get(row.number) ?? []
      const stand = standAfter(own)
      const isRight =
        own.every(({ n }, i) => n === i) &&
        (Object.keys(stand) as (keyof typeof stand)[]).every((name) => row[name] === stand[name])
      if (!isRight) wrong.push(String(row.number))
    }
  }
  return wrong
}
