import type { Db } from '../../db/db.ts'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { reaches, type Units } from '../access/roles.ts'
import { serviceUnits } from '../access/service-units.ts'

type Answered = { readonly unit: string }
type Served = { readonly area: string; readonly procedure: string }

/** Of each list, what belongs to some units: answers by their own unit, transactions by the service. */
export type Own = {
  /** Another one for other units. */
  readonly name: string
  readonly answers: <T extends Answered>(all: readonly T[]) => readonly T[]
  readonly services: <T extends Served>(all: readonly T[]) => readonly T[]
}

const everything: Own = { name: 'all', answers: (all) => all, services: (all) => all }

/** What figures may be made from for whoever may see these units: what belongs to others is left out before anything is reckoned. */
export async function ownOf(db: Db, units: Units): Promise<Own> {
  if (units === 'all') return everything
  const unitOf = serviceUnits(await readCatalogue(db))
  return {
    name: JSON.stringify(units),
    answers: (all) => all.filter(({ unit }) => reaches(units, unit)),
    services: (all) => all.filter((one) => reaches(units, unitOf(one))),
  }
}
