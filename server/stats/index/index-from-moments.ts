import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { indexCoefficients } from './index-coefficients.ts'
import type { MomentMethod } from './index-method.ts'
import { answeredOf, lackingOf, type Moments } from './moments.ts'
import type { IndexEstimate } from './satisfaction-index.ts'
import { scatterOf } from './scatter.ts'

/** A stratum of equal weights, by the moments of those in it whom we ask about. */
export interface MomentStratum {
  /** how many people (or transactions) each respondent stands for */
  readonly weight: number
  /** respondents in the stratum, of the group asked about or not */
  readonly drawn: number
  /** how many there were to draw from; no finite-population correction unless said */
  readonly population?: number | undefined
  /** of the group asked about, on the criteria asked about */
  readonly moments: Moments
}

/**
 * The satisfaction index from moments: what `satisfactionIndex` gives of the
 * answers one by one, in a time that does not grow with them. A respondent's
 * linearized score is linear in what he answered,
 * z = −(w/steps)·Σ g_k·(d_k − r_k·a_k) with r_k = D_k/A_k, so the squares that
 * the variance sums are a quadratic form in the second moments. Moments are
 * whole numbers: however the answers were counted, the result is the same to
 * the last bit. Undefined when nobody answered.
 *
 * @see specification §2 and §3.3; Särndal, Swensson & Wretman (1992), Model Assisted Survey Sampling, §5.5
 * @example
 * indexFromMoments([{ weight: 1, drawn: 2, moments: { usable: 2, imperfect: 1, answered: [2], crossed: [1], lacking: [1] } }], { definition: 'pooled', factorOf: ['x'], steps: 1 })?.estimate // => 0.5
 * indexFromMoments([], { definition: 'pooled', factorOf: ['x'], steps: 1 }) // => undefined
 */
export function indexFromMoments(strata: readonly MomentStratum[], method: MomentMethod): IndexEstimate | undefined {
  const answers = method.factorOf.map((_, k) => strata.reduce((sum, { moments }) => sum + answeredOf(moments, k), 0))
  const found = linearized(strata, method, answers)
  if (!found) return undefined

  const variance = varianceOf(strata, found.parts, method.steps)
  const inside = strata.filter(({ moments }) => moments.usable > 0)
  const sum = (count: (moments: Moments) => number) => inside.reduce((all, { moments }) => all + count(moments), 0)
  const respondents = sum(({ usable }) => usable)
  const criteriaUsed = answers.flatMap((count, k) => (count > 0 ? [k] : []))
  return {
    estimate: found.estimate,
    variance: variance?.withFpc,
    varianceWithoutFpc: variance?.withoutFpc,
    finiteFactor:
      variance && variance.withoutFpc > 0 ? variance.withFpc / variance.withoutFpc : finiteFactorBySize(inside),
    respondents,
    psus: respondents,
    strata: inside.length,
    kishSize: kishSizeOf(inside),
    definition: method.definition,
    criteriaUsed,
    answersUsed: answers.reduce((all, count) => all + count, 0),
    imperfect: sum(({ imperfect }) => imperfect),
    severalCriteria: criteriaUsed.length > 1,
  }
}

/** What a criterion weighs in everybody's score: g and r of the formula above. */
type Part = { readonly k: number; readonly g: number; readonly r: number }

function linearized(strata: readonly MomentStratum[], method: MomentMethod, answers: readonly number[]) {
  const weighted = (of: (moments: Moments, k: number) => number, k: number) =>
    compensatedSum(strata.map(({ weight, moments }) => weight * of(moments, k)))
  const sums = answers.flatMap((_, k) => {
    const answered = weighted(answeredOf, k)
    if (answered === 0) return []
    const lacking = weighted(lackingOf, k)
    const worth = weighted((m) => method.steps * answeredOf(m, k) - lackingOf(m, k), k)
    return [{ k, answered, lacking, worth }]
  })
  return method.definition === 'pooled' ? pooled(sums, method) : combined(sums, method, answers)
}

type Sums = readonly {
  readonly k: number
  readonly answered: number
  readonly lacking: number
  readonly worth: number
}[]

function pooled(sums: Sums, { steps }: MomentMethod) {
  const whole = compensatedSum(sums.map(({ answered }) => answered))
  if (whole === 0) return undefined
  const r = compensatedSum(sums.map(({ lacking }) => lacking)) / whole
  const estimate = compensatedSum(sums.map(({ worth }) => worth)) / (whole * steps)
  return { estimate, parts: sums.map(({ k }): Part => ({ k, g: 1 / whole, r })) }
}

function combined(sums: Sums, method: MomentMethod, answers: readonly number[]) {
  const { definition, steps } = method
  if (definition === 'pooled') return undefined
  const used = answers.map((count) => count > 0)
  const coefficients = indexCoefficients({ ...method, definition }, used)
  const largest = Math.max(...coefficients)
  const coefficientOf = (k: number) => at(coefficients, k) / largest // equal ones become 1: the mean of five times 0.89 is then exactly 0.89
  const whole = compensatedSum(sums.map(({ k }) => coefficientOf(k)))
  if (sums.length === 0 || whole === 0) return undefined
  const estimate =
    compensatedSum(sums.map(({ k, answered, worth }) => coefficientOf(k) * (worth / (answered * steps)))) / whole
  const parts = sums.map(({ k, answered, lacking }): Part => {
    return { k, g: coefficientOf(k) / (answered * whole), r: lacking / answered }
  })
  return { estimate, parts }
}

/** Undefined when a stratum holds a single respondent of several, as in `linearizedVariance`. */
function varianceOf(strata: readonly MomentStratum[], parts: readonly Part[], steps: number) {
  const withFpc: number[] = []
  const withoutFpc: number[] = []
  for (const { weight, drawn, population = Number.POSITIVE_INFINITY, moments } of strata) {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw new RangeError('indexFromMoments requires weights that are numbers from 0 up')
    if (drawn === 0) continue
    const fraction = Math.min(1, drawn / population)
    if (drawn < 2 && fraction < 1) return undefined

    const spread = drawn < 2 ? 0 : ((weight / steps) ** 2 * scatterOf(moments, drawn, parts)) / (drawn - 1)
    withFpc.push((1 - fraction) * spread)
    withoutFpc.push(spread)
  }
  return { withFpc: compensatedSum(withFpc), withoutFpc: compensatedSum(withoutFpc) }
}

/** Where there is no variance to compare, the strata's sizes alone tell what the finite population leaves: see `finiteFactor`. */
function finiteFactorBySize(inside: readonly MomentStratum[]): number {
  const strata = inside.map(({ weight, population = Number.POSITIVE_INFINITY, moments: { usable } }) => {
    return { share: weight ** 2 * usable, fraction: Math.min(1, usable / population) }
  })
  const whole = compensatedSum(strata.map(({ share }) => share))
  return whole === 0 ? 1 : compensatedSum(strata.map(({ share, fraction }) => share * (1 - fraction))) / whole
}

/** See `kishSampleSize`. */
function kishSizeOf(inside: readonly MomentStratum[]): number {
  const sum = compensatedSum(inside.map(({ weight, moments }) => moments.usable * weight))
  const squares = compensatedSum(inside.map(({ weight, moments }) => moments.usable * weight ** 2))
  return squares === 0 ? 0 : sum ** 2 / squares
}
