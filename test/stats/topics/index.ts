import { aaporRates } from './aapor-rates.ts'
import { anomaly } from './anomaly.ts'
import { binomialIntervals } from './binomial-intervals.ts'
import { collapsing } from './collapsing.ts'
import type { Topic } from './comparison.ts'
import { comparisons } from './comparisons.ts'
import { completenessOf } from './completeness.ts'
import { confidenceSequences } from './confidence-sequences.ts'
import { controlCharts } from './control-charts.ts'
import { cronbach } from './cronbach.ts'
import { decomposition } from './decomposition.ts'
import { designEstimates } from './design-estimates.ts'
import { domains } from './domains.ts'
import { drivers } from './drivers.ts'
import { empiricalBayes } from './empirical-bayes.ts'
import { indexEstimates } from './index-estimates.ts'
import { postStratification } from './post-stratification.ts'
import { productInterval } from './product-interval.ts'
import { publication } from './publication.ts'
import { sampleSizes } from './sample-sizes.ts'
import { weightsOfSamples } from './sample-weights.ts'
import { specialFunctions } from './special-functions.ts'
import { streamQuality } from './stream-quality.ts'
import { surveyProportions } from './survey-proportions.ts'
import { targetStatuses } from './target-statuses.ts'

/** What each kind of vector file says of itself, and who recomputes it. */
export const topics: Readonly<Record<string, Topic | 'LATER'>> = {
  'distribution functions': specialFunctions,
  'one proportion, simple random sample': binomialIntervals,
  'design-based means, totals, ratios (linearization; PSU within stratum; fpc at first stage)': designEstimates,
  'intervals for a proportion from a complex sample, exactly as survey::svyciprop gives them': surveyProportions,
  'subpopulation estimates: variance uses the whole design, units outside the domain contribute zero': domains,
  'post-stratification and raking': postStratification,
  "the product's own interval (statistics.md section 4): Korn-Graubard, capped effective n, half-lengths shrunk by sqrt(g) for the finite population":
    productInterval,
  'publication gate and target status': targetStatuses,
  'sample size and allocation': sampleSizes,
  'p-chart (with exact binomial limits for small n, Laney option), run rules, EWMA, CUSUM': controlCharts,
  'Cronbach alpha (listwise)': cronbach,
  'rank correlation and Shapley (LMG) shares of R2; listwise deletion': drivers,
  'beta-binomial shrinkage of small services': empiricalBayes,
  'two periods / two services; Benjamini-Hochberg; flagging services below target': comparisons,
  'SIPAS-like index from respondent-level answers with gaps': indexEstimates,
  'how far can a self-selected stream be trusted: response rates, R-indicator, bounds, tipping point': streamQuality,
  'Kitagawa (1955) decomposition of a change into rates and mix': decomposition,
  'logistic trend of periodic shares, overdispersion never below 1, prediction interval for one future period with the average n':
    'LATER',
  'anytime-valid interval for one service watched after every response (Robbins 1970 beta mixture)':
    confidenceSequences,
  'minimum cell, complementary suppression in a table whose total is published, reliability gate': publication,
  'review flags: bursts, excess straight-lining / perfect scores / office-device share, implausible speed': anomaly,
  'Rao-Scott test of independence (LATER)': 'LATER',
  'completeness of an index whose criteria may be skipped': completenessOf,
  'weights of a household sample with non-response adjustment': weightsOfSamples,
  'AAPOR response, cooperation, refusal and contact rates': aaporRates,
  'collapsing of weighting cells until every cell has minN respondents': collapsing,
}
