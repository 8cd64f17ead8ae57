import type { Db } from '../../db/db.ts'
import type { Campaign } from '../../db/queries/campaigns/campaigns.ts'
import { type Case, casesOf, drawsOf } from '../../db/queries/campaigns/draws.ts'
import { frameOf } from '../../db/queries/campaigns/frame.ts'
import { keyingsOf, resolutionsOf } from '../../db/queries/campaigns/keyings.ts'
import { activeHolders, namesOf } from '../../db/queries/campaigns/people.ts'
import { backChecksOf, type Visit, visitsOf } from '../../db/queries/campaigns/visits.ts'
import { frameSeal } from '../../surveys/campaign/draw.ts'
import { groupSizes } from '../../surveys/campaign/group-sizes.ts'
import { formsReread } from '../../surveys/campaign/keying.ts'
import type { Standing } from '../../surveys/campaign/visits.ts'
import { responseRates } from '../stats/response/response-rates.ts'
import { formsOf } from './forms.ts'
import { outcomesOf } from './lock/outcomes.ts'
import { owedChecks } from './owed-checks.ts'
import { resultsOf } from './results.ts'
import { standingsOf } from './standings.ts'

/** A campaign in a list. */
export const summaryOf = ({ id, name, questionnaire, version, startsOn, endsOn, state }: Campaign) => {
  return { id, name, questionnaire, version, startsOn, endsOn, state }
}

/** Everything of a campaign the desk shows whoever manages it, without names and addresses. */
export async function toldCampaign(db: Db, campaign: Campaign) {
  const { id, protocol, sizes, seal, seedSource, seedOn, lockAskedBy, lockAskedAt, lockedAt } = campaign
  const [frame, draws, cases, visits, interviewers, keyers, checkers] = await Promise.all([
    frameOf(db, id),
    drawsOf(db, id),
    casesOf(db, id),
    visitsOf(db, id),
    activeHolders(db, 'interviewer'),
    activeHolders(db, 'keyer'),
    activeHolders(db, 'back-checker'),
  ])
  const people = await namesOf(db, [
    ...draws.map(({ by }) => by),
    ...cases.flatMap(({ interviewer }) => interviewer ?? []),
    ...(lockAskedBy ? [lockAskedBy] : []),
  ])
  const standings = standingsOf(cases, visits, protocol)
  return {
    ...summaryOf(campaign),
    ...{ protocol, sizes, seal, seedSource, seedOn, lockedAt, lockAskedAt },
    lockAskedBy: lockAskedBy && (people.get(lockAskedBy) ?? lockAskedBy),
    frame: { households: frame.length, seal: frame.length > 0 ? frameSeal(frame) : null, groups: groupSizes(frame) },
    draws: draws.map(({ round, seed, reason, at, sizes: drawn, by }) => {
      return { round, seed, reason, at, sizes: drawn, by: people.get(by) ?? by }
    }),
    people: { interviewers, keyers, checkers },
    progress: progressOf(cases, standings, people),
    results: resultsOf(campaign) ?? null,
  }
}

/** How far the field is: by group and by interviewer, of the households that were given out. */
function progressOf(
  cases: readonly Case[],
  standings: ReadonlyMap<string, Standing>,
  people: ReadonlyMap<string, string>,
) {
  const released = cases.filter(({ releasedAt }) => releasedAt !== null)
  const row = (own: readonly Case[]) => {
    const of = own.flatMap(({ code }) => standings.get(code) ?? [])
    const ended = (...classes: string[]) =>
      of.filter(({ outcome }) => outcome && classes.includes(outcome.class)).length
    return {
      released: own.length,
      visited: of.filter(({ visits }) => visits > 0).length,
      complete: ended('complete'),
      refused: ended('refusal', 'partial'),
      open: of.filter(({ isOver }) => !isOver).length,
      waiting: 0,
    }
  }
  const groups = [...new Set(cases.map(({ stratum }) => stratum))].map((stratum) => ({
    stratum,
    ...row(released.filter((one) => one.stratum === stratum)),
    waiting: cases.filter((one) => one.stratum === stratum && one.releasedAt === null).length,
  }))
  const by = [...new Set(released.flatMap(({ interviewer }) => interviewer ?? []))].map((id) => ({
    interviewer: id,
    name: people.get(id) ?? id,
    ...row(released.filter(({ interviewer }) => interviewer === id)),
  }))
  const classes = released.map(({ code }) => ({
    class: standings.get(code)?.outcome?.class ?? ('nonContact' as const),
  }))
  const { RR1, RR3, e } = responseRates(outcomesOf(classes))
  const visits = [...standings.values()]
    .map((one) => one.visits)
    .filter((n) => n > 0)
    .toSorted((a, b) => a - b)
  const medianVisits = visits.length === 0 ? null : (visits[Math.floor((visits.length - 1) / 2)] ?? null)
  return { groups, by, rates: { RR1: RR1 ?? null, RR3: RR3 ?? null, e: e ?? null }, medianVisits, all: row(released) }
}

/** The forms of a campaign as whoever keys them sees them: how far each is, and not what another keyed. */
export async function toldForms(db: Db, { id }: Campaign, keyer: string) {
  const [cases, keyings, resolutions, draws] = await Promise.all([
    casesOf(db, id),
    keyingsOf(db, id),
    resolutionsOf(db, id),
    drawsOf(db, id),
  ])
  const forms = formsOf(cases, keyings, resolutions)
  const equal = [...forms.values()].filter(
    ({ state, onDevice, differed }) => state === 'final' && !onDevice && !differed,
  )
  const reread = new Set(
    formsReread(
      draws.at(-1)?.seed ?? '',
      equal.map(({ form }) => form),
    ),
  )
  return cases
    .filter(({ releasedAt }) => releasedAt !== null)
    .flatMap(({ form, stratum, interviewer }) => {
      const found = forms.get(form)
      if (!found || found.onDevice) return []
      const isMine = found.by.includes(keyer) || interviewer === keyer
      const pass = found.state === 'none' ? 1 : found.state === 'once' ? 2 : null
      return [{ form, stratum, state: found.state, pass: isMine ? null : pass, isMine, isReread: reread.has(form) }]
    })
    .toSorted((a, b) => a.form.localeCompare(b.form))
}

/** The second visits of a campaign: which are to be made, and what was found. */
export async function toldBackChecks(db: Db, campaign: Campaign) {
  const { id, protocol } = campaign
  const [cases, visits, checks, draws] = await Promise.all([
    casesOf(db, id),
    visitsOf(db, id),
    backChecksOf(db, id),
    drawsOf(db, id),
  ])
  const { by, chosen } = owedChecks({ cases, visits, checks, protocol, seed: draws.at(-1)?.seed ?? '' })
  const people = await namesOf(
    db,
    by.map(({ interviewer }) => interviewer),
  )
  const found = new Map(checks.map((one) => [one.code, one]))
  return {
    by: by.map(({ interviewer, completed, drawn, owed, invented, checked }) => {
      const counts = { completed, drawn: drawn.length, owed: owed.length, invented: invented.length, checked }
      return { interviewer, name: people.get(interviewer) ?? interviewer, ...counts }
    }),
    households: chosen.map((code) => {
      const check = found.get(code)
      const interviewer = cases.find((one) => one.code === code)?.interviewer ?? ''
      const stratum = cases.find((one) => one.code === code)?.stratum ?? ''
      return {
        code,
        stratum,
        interviewer,
        verdict: check?.verdict ?? null,
        note: check?.note ?? '',
        at: lastComplete(visits, code),
      }
    }),
  }
}

/** The households that are checked by a second visit, by code. */
export const codesToCheck = async (db: Db, campaign: Campaign): Promise<readonly string[]> =>
  (await toldBackChecks(db, campaign)).households.map(({ code }) => code)

const lastComplete = (visits: readonly Visit[], code: string): number | null =>
  visits.findLast((one) => one.code === code && one.outcome === 'complete')?.at ?? null
