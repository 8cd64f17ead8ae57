import type { Campaign } from '../../../db/queries/campaigns/campaigns.ts'
import { toPattern } from '../../../surveys/grammar/pattern.ts'
import { findMethod, indexMethod, methodName, overallMethod } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { sampledTargets } from '../../../surveys/targets/sampled.ts'
import { type DrawnTally, estimateDrawn } from '../../reports/engine/estimate/drawn.ts'
import { groupBy } from '../../stats/group-by.ts'
import { questionnaireOf } from '../form-answers.ts'
import type { CampaignResults } from '../results.ts'
import type { Households, Respondent } from './weighed.ts'

/** Figures beside the main one may not tell what fewer people said by subtraction. */
const fewest = 5

/** The method a campaign is measured by: that of the target its form decides. */
export function methodOf({ questionnaire, endsOn }: Pick<Campaign, 'questionnaire' | 'endsOn'>): Method {
  const target = sampledTargets(questionnaire).find(({ from, to }) => from <= endsOn && to >= endsOn)
  return (target && findMethod(target.method)) ?? (questionnaire === 'sipas-2022' ? indexMethod : overallMethod)
}

type Placed = { readonly respondent: Respondent; readonly stratum: string; readonly weight: number }

/** The figure of a campaign and those beside it: each from the answers with the weights that are said. */
export function campaignFigures(campaign: Campaign, respondents: readonly Respondent[], groups: Households) {
  const method = methodOf(campaign)
  const questionnaire = questionnaireOf(campaign)
  const figure = (placed: readonly Placed[], households: ReadonlyMap<string, number>) => {
    const answers = placed.map(
      ({ respondent, stratum, weight }): DrawnTally => ({
        ...{ unit: '', area: '', procedure: '', channel: 'paper', stream: 'sample' },
        ...{ questionnaire: campaign.questionnaire, version: campaign.version },
        ...{ pattern: toPattern(questionnaire, respondent.answers ?? {}), n: 1, stratum, weight },
      }),
    )
    const found = estimateDrawn(method, { answers, households }).figure
    if (!found) return null
    const { share, interval, respondents: n } = found
    return { share, low: interval?.low ?? null, high: interval?.high ?? null, n }
  }
  const exact = new Map(groups.map(({ stratum, households }) => [stratum, households]))
  const by = (some: readonly Respondent[], weight: (one: Respondent) => number) =>
    figure(
      some.map((respondent) => ({ respondent, stratum: respondent.stratum, weight: weight(respondent) })),
      exact,
    )
  const kept = keptHouseholds(respondents, groups)
  const whole = figure(
    respondents.map((respondent) => ({ respondent, ...respondent.kept })),
    kept,
  )
  // Of everybody it is the figure itself, whatever it stands beside: two rows that say the same differ in no digit.
  const of = (some: readonly Respondent[]) =>
    some.length === respondents.length ? whole : by(some, ({ weight }) => weight)
  return {
    method: methodName(method),
    strata: [...kept].map(([stratum, households]) => ({ stratum, households })),
    figure: whole,
    baseOnly: by(respondents, ({ baseWeight }) => baseWeight),
    withoutReserve: withoutReserve(respondents, of),
    byVisits: visitsOf(respondents, of),
  }
}

/** How many households the groups have under the names they are kept by. */
function keptHouseholds(respondents: readonly Respondent[], groups: Households): ReadonlyMap<string, number> {
  const names = new Map(respondents.map(({ stratum, kept }) => [stratum, kept.stratum]))
  const joined = groupBy(
    groups.filter(({ stratum }) => names.has(stratum)),
    ({ stratum }) => names.get(stratum) ?? stratum,
  )
  return new Map([...joined].map(([name, all]) => [name, all.reduce((sum, { households }) => sum + households, 0)]))
}

type Figure = CampaignResults['figure']

function withoutReserve(all: readonly Respondent[], figure: (some: readonly Respondent[]) => Figure): Figure {
  const main = all.filter(({ part }) => part === 0)
  return all.length === main.length || all.length - main.length >= fewest ? figure(main) : null
}

/** By the first visit, the second, the third, all; a figure only where at least five were won since the one before. */
function visitsOf(
  all: readonly Respondent[],
  figure: (some: readonly Respondent[]) => Figure,
): CampaignResults['byVisits'] {
  const bounds = [1, 2, 3, Number.POSITIVE_INFINITY]
  let told = 0
  return bounds.map((bound, i) => {
    const some = all.filter(({ visits }) => visits <= bound)
    const isLast = bound === Number.POSITIVE_INFINITY
    const isClear = some.length - told >= fewest && (some.length === all.length || all.length - some.length >= fewest)
    if (isLast || isClear) told = some.length
    return { upTo: i + 1, n: some.length, figure: isLast || isClear ? figure(some) : null }
  })
}
