import { createHash } from 'node:crypto'
import type { Db } from '../../../db/db.ts'
import type { Campaign } from '../../../db/queries/campaigns/campaigns.ts'
import { casesOf, drawsOf } from '../../../db/queries/campaigns/draws.ts'
import { frameSizes } from '../../../db/queries/campaigns/frame.ts'
import { keyingsOf, resolutionsOf } from '../../../db/queries/campaigns/keyings.ts'
import { backChecksOf, visitsOf } from '../../../db/queries/campaigns/visits.ts'
import type { Standing } from '../../../surveys/campaign/visits.ts'
import { responseRates } from '../../stats/response/response-rates.ts'
import { type FormOf, formsOf } from '../forms.ts'
import { owedChecks } from '../owed-checks.ts'
import type { CampaignResults } from '../results.ts'
import { standingsOf } from '../standings.ts'
import { campaignFigures } from './figures.ts'
import { type FinishedCase, finishedCases } from './finished-cases.ts'
import { outcomesOf } from './outcomes.ts'
import { type Households, type Respondent, weighed } from './weighed.ts'

/** What is not settled yet. Forms and back-checks must be; households nobody could finish count as they stand. */
export type Unsettled = {
  readonly once: number
  readonly differs: number
  readonly checks: number
  readonly households: number
  readonly withoutForm: number
}

/** All that a lock would do. */
export type LockMaterial = {
  readonly unsettled: Unsettled
  readonly respondents: readonly Respondent[]
  readonly results: CampaignResults
  /** SHA-256 of it: another one when anything in it changed. */
  readonly seen: string
}

/** What a campaign would be locked with now. Nothing is written. */
export async function lockMaterial(db: Db, campaign: Campaign): Promise<LockMaterial> {
  const { id, protocol } = campaign
  const [cases, visits, checks, keyings, resolutions, sizes, draws] = await Promise.all([
    casesOf(db, id),
    visitsOf(db, id),
    backChecksOf(db, id),
    keyingsOf(db, id),
    resolutionsOf(db, id),
    frameSizes(db, id),
    drawsOf(db, id),
  ])
  const forms = formsOf(cases, keyings, resolutions)
  const finished = finishedCases({ campaign, cases, visits, checks, forms })
  const groups = sizes.filter(({ stratum }) => finished.some((one) => one.stratum === stratum))
  const { found, respondents } = weighed(finished, groups)
  const { by } = owedChecks({ cases, visits, checks, protocol, seed: draws.at(-1)?.seed ?? '' })
  const tried = new Set(checks.map(({ code }) => code))
  const all = [...forms.values()]
  const unsettled = {
    once: all.filter(({ state }) => state === 'once').length,
    differs: all.filter(({ state }) => state === 'differs').length,
    checks: by.flatMap(({ owed }) => owed).filter((code) => !tried.has(code)).length,
    ...openAmong(finished, standingsOf(cases, visits, protocol)),
  }
  const results: CampaignResults = {
    ...campaignFigures(campaign, respondents, groups),
    groups: groupsOf(finished, groups, found.factors),
    rates: ratesOf(finished),
    merges: found.merges.map(({ from, into }) => ({ from: [...from], into: [...into] })),
    isTooLow: found.isTooLow,
    dropped: droppedOf(finished),
    keying: keyingOf(all),
    backChecks: { done: tried.size, invented: checks.filter(({ verdict }) => verdict === 'invented').length },
    interviewers: new Set(cases.flatMap(({ interviewer }) => interviewer ?? [])).size,
    visits: visits.length,
  }
  const answers = respondents.map(({ code, answers: given, kept }) => [code, kept, given])
  return { unsettled, respondents, results, seen: sha256(JSON.stringify([unsettled, results, answers])) }
}

const openAmong = (finished: readonly FinishedCase[], standings: ReadonlyMap<string, Standing>) => ({
  households: finished.filter(({ code }) => !standings.get(code)?.isOver).length,
  withoutForm: finished.filter(({ dropped }) => dropped === 'missing').length,
})

const keyingOf = (all: readonly FormOf[]): CampaignResults['keying'] => ({
  onPaper: all.filter(({ state, onDevice }) => state === 'final' && !onDevice).length,
  onDevice: all.filter(({ onDevice }) => onDevice).length,
  differed: all.filter(({ differed }) => differed).length,
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const droppedOf = (cases: readonly FinishedCase[]) => {
  const count = (why: FinishedCase['dropped']) => cases.filter(({ dropped }) => dropped === why).length
  return { invented: count('invented'), incomplete: count('incomplete'), missing: count('missing') }
}

const ratesOf = (cases: readonly FinishedCase[]): CampaignResults['rates'] =>
  Object.fromEntries(Object.entries(responseRates(outcomesOf(cases))).map(([name, value]) => [name, value ?? null]))

const groupsOf = (
  cases: readonly FinishedCase[],
  groups: Households,
  factors: readonly number[],
): CampaignResults['groups'] =>
  groups.map(({ stratum, households }, i) => {
    const own = cases.filter((one) => one.stratum === stratum)
    const released = own.length
    const replaced = own.filter(({ part }) => part > 0).length
    return { stratum, households, released, replaced, ...outcomesOf(own), factor: factors[i] ?? 1 }
  })
