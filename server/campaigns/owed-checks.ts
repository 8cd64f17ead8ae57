import type { Case } from '../../db/queries/campaigns/draws.ts'
import type { BackCheck, Visit } from '../../db/queries/campaigns/visits.ts'
import { checksOwed, drawBackChecks, type Finding } from '../../surveys/campaign/back-checks.ts'
import type { Protocol } from '../../surveys/campaign/protocol.ts'
import { standingsOf } from './standings.ts'

type Known = {
  readonly cases: readonly Case[]
  readonly visits: readonly Visit[]
  readonly checks: readonly BackCheck[]
  readonly protocol: Protocol
  readonly seed: string
}

/**
 * Which households are checked by a second visit, and which of them still are to be: those the seed chose of each
 * interviewer, and all of one of whom an invented form was found.
 */
export function owedChecks({ cases, visits, checks, protocol, seed }: Known) {
  const standings = standingsOf(cases, visits, protocol)
  const completed = cases.flatMap(({ code, interviewer }) =>
    interviewer !== null && standings.get(code)?.outcome?.id === 'complete' ? [{ code, interviewer }] : [],
  )
  const findings = new Map(
    checks.flatMap(({ code, verdict }): [string, Finding][] => (verdict === 'not-met' ? [] : [[code, verdict]])),
  )
  const by = [...new Set(completed.map(({ interviewer }) => interviewer))].map((interviewer) => {
    const drawn = drawBackChecks(seed, interviewer, completed, protocol.backChecks)
    const owed = checksOwed(interviewer, completed, drawn, findings)
    const found = completed.filter((one) => one.interviewer === interviewer && findings.has(one.code))
    const invented = found.filter(({ code }) => findings.get(code) === 'invented').map(({ code }) => code)
    return {
      interviewer,
      completed: completed.filter((one) => one.interviewer === interviewer).length,
      drawn,
      owed,
      invented,
      checked: found.length,
    }
  })
  const chosen = by.flatMap(({ drawn, owed, invented }) => [...new Set([...drawn, ...owed, ...invented])])
  return { by, chosen: [...new Set([...chosen, ...findings.keys()])], findings }
}
