import { listPublications } from '../../../db/queries/publications.ts'
import { linesOnPeriod } from '../../../db/queries/seen-before.ts'
import { startOfDay } from '../../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { permissionNames } from '../../access/role-words.ts'
import { Problem } from '../../problems/problem.ts'
import type { ActWorld } from '../act.ts'

/** Somebody who had the figures of a period in hand, when, and by doing what. */
export type SeenBefore = { readonly at: number; readonly person: string; readonly act: string }

/**
 * Who had the figures of a publication in hand before everybody could read them, as far as the log tells: who prepared,
 * declined, withdrew and confirmed it, and who took answers of its months out in a file. Whoever only looked at
 * provisional figures at the desk is in no log.
 *
 * @throws Problem publicationUnknown
 */
export async function seenBefore({ db }: ActWorld, name: string, revision: number): Promise<SeenBefore[]> {
  const all = (await listPublications(db)).filter((one) => one.period === name)
  const found = all.find((one) => one.revision === revision)
  const period = parsePeriod(name)
  if (!found || !period) throw new Problem('publicationUnknown', { period: name })
  const former = all.find((one) => one.revision === revision - 1)
  const lines = await linesOnPeriod(db, {
    period: name,
    fromMonth: period.firstDay.slice(0, 7),
    toMonth: period.lastDay.slice(0, 7),
    after: former?.publishedAt ?? startOfDay(period.firstDay),
    until: found.publishedAt,
  })
  // Acts of one moment stand in the order in which they were done: what follows the publication came after it.
  const last = lines.findIndex(({ act, subject }) => act === 'period-published' && subject === `${name} ${revision}`)
  return lines.slice(0, last + 1).map(({ at, person, act }) => ({ at, person, act: nameOf(act) }))
}

const nameOf = (act: string): string =>
  Object.hasOwn(permissionNames, act) ? permissionNames[act as keyof typeof permissionNames].vi : act
