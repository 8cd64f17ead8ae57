import type { Db } from '../../../db/db.ts'
import { listExclusions } from '../../../db/queries/exclusions.ts'
import { reaches, type Units } from '../../access/roles.ts'

type Days = { readonly firstDay: string; readonly lastDay: string }
type Exclusion = Awaited<ReturnType<typeof listExclusions>>[number]

/** Answers that one proposal left out together: how many, how many are counted again, why, when and by whom. */
export type ExclusionSet = Pick<Exclusion, 'reason' | 'cause' | 'at' | 'by' | 'proposedBy'> & {
  readonly proposal: string
  readonly n: number
  readonly inForce: number
  readonly takenBackAt: number | null
  readonly takenBackBy: string | null
  readonly takenBackReason: string | null
}

/** What was left out of the units somebody may see: together, a line each; and one by one. Latest first. */
export async function exclusionSets(db: Db, period: Days | undefined, units: Units) {
  const found = (await listExclusions(db, period)).filter(({ unit }) => reaches(units, unit))
  const lists = new Map<string, Exclusion[]>()
  for (const one of found)
    if (one.proposal) {
      const list = lists.get(one.proposal) ?? []
      list.push(one)
      lists.set(one.proposal, list)
    }
  const together = new Map([...lists].filter(([, list]) => list.length > 1))
  const sets = [...together].flatMap(([proposal, list]) => setOf(proposal, list) ?? [])
  return { sets, exclusions: found.filter(({ proposal }) => !proposal || !together.has(proposal)) }
}

function setOf(proposal: string, list: readonly Exclusion[]): ExclusionSet | undefined {
  const [first] = list
  if (!first) return undefined
  const { reason, cause, at, by, proposedBy } = first
  const inForce = list.filter(({ takenBackAt }) => takenBackAt === null).length
  // While some are left out still, the set is: what one person got back is told by its number.
  const back = inForce === 0 ? list.find(({ takenBackAt }) => takenBackAt !== null) : undefined
  return {
    ...{ proposal, n: list.length, inForce, reason, cause, at, by, proposedBy },
    takenBackAt: back?.takenBackAt ?? null,
    takenBackBy: back?.takenBackBy ?? null,
    takenBackReason: back?.takenBackReason ?? null,
  }
}
