import type { Method } from '../../../../surveys/methods/method.ts'
import { at } from '../../../stats/at.ts'
import { type Answer, isSatisfied } from '../../../stats/index/answer.ts'
import { type Lack, levelLack, shareLack } from '../../../stats/index/lack.ts'
import { addRespondents, type Moments, noMoments } from '../../../stats/index/moments.ts'
import { answersTo, type Criteria, coverOfTally, criteriaOf, saysAny } from './criteria.ts'
import { type Block, type Cover, formSums } from './form-sums.ts'
import { type Cell, isTally, type Tallied } from './tally.ts'

/*
 * What respondents counted together said about some criteria, whether they are
 * known by their pattern or by the sums of their answers.
 */

/** The reading of a method in the terms of the arithmetic. */
export const lackOf = ({ reading }: Pick<Method, 'reading'>): Lack => (reading === 'mean' ? levelLack : shareLack)

/** How many of them count for the criteria: see `saysAny`. */
export function usableIn(one: Tallied, criteria: Criteria): number {
  if (isTally(one)) return saysAny(criteria, one) ? one.n : 0
  const place = placeOf(one, criteria)
  return place ? at(one.sums, place.usable) : 0
}

/** How many answered at all, and how many of them answered every criterion of their form. */
export function coverIn(one: Tallied): Cover {
  const isOne = isTally(one)
  const heads = isOne ? coverOfTally(one) : formSums(one).cover
  const count = (heads: number) => (isOne ? heads * one.n : at(one.sums, heads))
  return {
    all: count(heads.all),
    inside: count(heads.inside),
    heardOutside: count(heads.heardOutside),
    contentOutside: count(heads.contentOutside),
    bareOutside: count(heads.bareOutside),
  }
}

/** How many count for the criteria and are satisfied overall. The criteria must be all of the form's, or the overall ones. */
export function contentIn(one: Tallied, criteria: Criteria): number {
  if (isTally(one)) {
    const overall = answersTo(criteriaOf({ items: 'overall' }, [one]), one)
    return overall.some((answer) => isSatisfied(answer)) ? usableIn(one, criteria) : 0
  }
  const place = placeOf(one, criteria)
  if (!place) return 0
  if (place.content === undefined) throw new Error('sums do not tell who of these is satisfied overall')
  return at(one.sums, place.content)
}

/** The moments of respondents' answers to the criteria. */
export function momentsIn(all: readonly Tallied[], criteria: Criteria, method: Pick<Method, 'reading'>): Moments {
  const sums = noMoments(criteria.ids.length)
  const alike: { readonly answers: readonly Answer[]; readonly count: number }[] = []
  for (const one of all) {
    if (isTally(one)) {
      if (saysAny(criteria, one)) alike.push({ answers: answersTo(criteria, one), count: one.n })
    } else addSums(sums, one, criteria, method)
  }
  if (alike.length > 0) addRespondents(sums, alike, lackOf(method))
  return sums
}

function addSums(into: Moments, one: Cell, criteria: Criteria, { reading }: Pick<Method, 'reading'>) {
  const place = placeOf(one, criteria)
  if (!place) return
  const { sums } = one
  const { block, pairs } = place
  const { crossed, lacking } = block[reading]
  into.usable += at(sums, place.usable)
  into.imperfect += at(sums, place.imperfect)
  for (const { to, from } of pairs) {
    into.answered[to] = (into.answered[to] ?? 0) + (sums[block.answered + from] ?? 0)
    into.crossed[to] = (into.crossed[to] ?? 0) + (sums[crossed + from] ?? 0)
    into.lacking[to] = (into.lacking[to] ?? 0) + (sums[lacking + from] ?? 0)
  }
}

/** Where the sums of a form say something about some criteria. */
type Place = Pick<Block, 'usable' | 'imperfect'> & {
  readonly content: number | undefined
  readonly block: Block
  /** Pairs of criteria, and the pairs of the form's questions that are the same. */
  readonly pairs: readonly { readonly to: number; readonly from: number }[]
}

/** By questionnaire, then by version. */
const known = new WeakMap<Criteria, Map<string, Map<number, Place | undefined>>>()

/** Undefined where the form asks for none of the criteria. */
function placeOf(form: Pick<Cell, 'questionnaire' | 'version'>, criteria: Criteria): Place | undefined {
  const versions = known.get(criteria)?.get(form.questionnaire)
  if (versions?.has(form.version)) return versions.get(form.version)

  const found = findPlace(form, criteria)
  const ofCriteria = known.get(criteria) ?? new Map<string, Map<number, Place | undefined>>()
  ofCriteria.set(form.questionnaire, new Map([...(versions ?? []), [form.version, found]]))
  known.set(criteria, ofCriteria)
  return found
}

function findPlace(form: Pick<Cell, 'questionnaire' | 'version'>, { ids }: Criteria): Place | undefined {
  const { blocks, factors } = formSums(form)
  const block = blocks.find((one) => one.ids.some((id) => ids.includes(id)))
  if (!block) return undefined
  const size = block.ids.length
  const asked = ids.flatMap((id, k) => (block.ids.includes(id) ? [{ k, own: block.ids.indexOf(id) }] : []))
  const pairs = asked.flatMap(({ k, own }) =>
    asked.map((other) => ({ to: k * ids.length + other.k, from: own * size + other.own })),
  )
  if (asked.length === size) return { ...block, block, pairs }

  const [first] = asked
  const diagonal = (first?.own ?? 0) * (size + 1)
  if (asked.length === 1) {
    const heads = { usable: block.answered + diagonal, imperfect: block.share.crossed + diagonal }
    return { ...heads, content: undefined, block, pairs }
  }
  const isAsked = (id: string) => asked.some(({ k }) => ids[k] === id)
  const factor = factors.find((one) => one.ids.length === asked.length && one.ids.every(isAsked))
  if (!factor) throw new Error('sums tell of all criteria of a form, of a factor or of one criterion, not of these')
  return { ...factor, content: undefined, block, pairs }
}
