import { levelAt } from '../../../../surveys/grammar/pattern.ts'
import { scaleQuestions } from '../../../../surveys/grammar/questionnaire.ts'
import { isSatisfied } from '../../../../surveys/grammar/scale.ts'
import { findQuestionnaire, questionnaires } from '../../../../surveys/questionnaires/index.ts'
import { isAnswered } from '../../../stats/index/answer.ts'
import { levelLack, shareLack } from '../../../stats/index/lack.ts'

/**
 * The sums that answers to a form are kept by: whole numbers in a fixed order,
 * so that sums of months, and of answers left out, are added and taken away
 * place by place. One block for the questions on overall satisfaction; one for
 * the criteria, made of those who answered every criterion and of nobody else
 * (specification §2.2); of factors with several criteria also who answered any;
 * and how many there are inside and outside.
 */
export type FormSums = {
  /** How many numbers there are. */
  readonly size: number
  readonly blocks: readonly Block[]
  readonly factors: readonly FactorPlace[]
  readonly cover: { readonly [C in keyof Cover]: number }
}

/** Who answered all criteria of a form, and who did not. */
export type Cover = {
  /** Respondents with the overall answer or any criterion. */
  readonly all: number
  /**
   * Those of them who answered every criterion; "không phát sinh" is an answer, and so is leaving out a question that
   * offers it, which says the same.
   */
  readonly inside: number
  /** The others who answered the overall question, of them the satisfied, and those who answered nothing else. */
  readonly heardOutside: number
  readonly contentOutside: number
  readonly bareOutside: number
}

/** The sums of some questions: where each stands, the matrices with one place a pair of questions. */
export type Block = {
  /** Of the questions, in the order asked. */
  readonly ids: readonly string[]
  readonly usable: number
  readonly imperfect: number
  /** Those of the usable who are satisfied overall. */
  readonly content: number
  readonly answered: number
  readonly share: Reading
  readonly mean: Reading
}
type Reading = { readonly crossed: number; readonly lacking: number }
type FactorPlace = { readonly ids: readonly string[]; readonly usable: number; readonly imperfect: number }

/** A longer form has too many pairs of questions; its answers are few, and read pattern by pattern. */
const mostQuestions = 12

/** To be raised when sums are made in another way, so that those of before are made again. */
export const sumsFormat = 2

/** Questionnaires whose answers are kept by patterns alone. */
export const longForms: readonly string[] = [
  ...new Set(questionnaires.filter((one) => scaleQuestions(one).length > mostQuestions).map(({ id }) => id)),
]

type Form = { readonly questionnaire: string; readonly version: number }

const known = new Map<string, FormSums>()

/** How the answers to a form are summed. */
export function formSums({ questionnaire: id, version }: Form): FormSums {
  const name = `${id}.${version}`
  const found = known.get(name) ?? placesOf(id, version)
  known.set(name, found)
  return found
}

function placesOf(id: string, version: number): FormSums {
  const questionnaire = findQuestionnaire(id, version)
  if (!questionnaire) throw new Error(`sums name a questionnaire this program does not have: ${id}.${version}`)
  const asked = scaleQuestions(questionnaire)
  const ids = (factor: (factor: string | undefined) => boolean) =>
    asked.filter((question) => factor(question.factor)).map((question) => question.id)
  let size = 0
  const take = (places: number) => {
    size += places
    return size - places
  }
  const blocks = [ids((factor) => factor === undefined), ids((factor) => factor !== undefined)].map((of): Block => {
    const pairs = of.length ** 2
    const reading = () => ({ crossed: take(pairs), lacking: take(pairs) })
    const heads = { ids: of, usable: take(1), imperfect: take(1), content: take(1), answered: take(pairs) }
    return { ...heads, share: reading(), mean: reading() }
  })
  const several = questionnaire.factors.map((one) => ids((factor) => factor === one.id)).filter((of) => of.length > 1)
  const factors = several.map((of) => ({ ids: of, usable: take(1), imperfect: take(1) }))
  const cover = { all: take(1), inside: take(1), heardOutside: take(1), contentOutside: take(1), bareOutside: take(1) }
  return { size, blocks, factors, cover }
}

/** The sums of respondents who gave these patterns, each with how many gave it. */
export function sumsOf(form: Form, patterns: Iterable<readonly [pattern: string, n: number]>): number[] {
  const { size, blocks, factors, cover: places } = formSums(form)
  const questionnaire = findQuestionnaire(form.questionnaire, form.version)
  const placeOf = new Map((questionnaire ? scaleQuestions(questionnaire) : []).map(({ id }, place) => [id, place]))
  const placesIn = (ids: readonly string[]) => ids.map((id) => placeOf.get(id) ?? -1)
  const placed = blocks.map((block) => ({ block, at: placesIn(block.ids) }))
  const ofFactors = factors.map((factor) => ({ factor, at: placesIn(factor.ids) }))
  const sums = new Array<number>(size).fill(0)
  const add = (place: number, n: number) => {
    sums[place] = (sums[place] ?? 0) + n
  }
  const [overall, criteria] = placed
  const mayNotApply = mayNotApplyIn(form)
  for (const [pattern, n] of patterns) {
    const said = (at: readonly number[]) => at.map((place) => levelAt(pattern, place))
    const cover = coverOf(said(overall?.at ?? []), said(criteria?.at ?? []), mayNotApply)
    for (const [name, heads] of Object.entries(cover)) add(places[name as keyof Cover], n * heads)
    const isContent = said(overall?.at ?? []).some((level) => level !== null && isSatisfied(level))
    if (overall) addBlock(overall.block, said(overall.at), n, isContent, add)
    if (cover.inside === 0) continue
    if (criteria) addBlock(criteria.block, said(criteria.at), n, isContent, add)
    for (const { factor, at } of ofFactors) addHeads(factor, said(at), n, add)
  }
  return sums
}

/**
 * One respondent inside or outside, by his levels: null where a question was
 * skipped.
 *
 * @param mayNotApply of the criteria, by place: the question offers "không phát sinh"
 * @example
 * coverOf([5], [4, null], [false, true]) // => { all: 1, inside: 1, heardOutside: 0, contentOutside: 0, bareOutside: 0 }
 * coverOf([5], [null, 0], [false, true]) // => { all: 1, inside: 0, heardOutside: 1, contentOutside: 1, bareOutside: 0 }
 */
export function coverOf(overall: Levels, criteria: Levels, mayNotApply: readonly boolean[]): Cover {
  const isHeard = overall.some(isAnswered)
  const saysMore = criteria.some((level) => level !== null)
  const isInside = saysMore && criteria.every((level, k) => level !== null || mayNotApply[k])
  const isOutside = !isInside && isHeard
  return {
    all: Number(isHeard || saysMore),
    inside: Number(isInside),
    heardOutside: Number(isOutside),
    contentOutside: Number(isOutside && overall.some((level) => level !== null && isSatisfied(level))),
    bareOutside: Number(isOutside && !saysMore),
  }
}

/** By place of the form's criteria: whether the question offers "không phát sinh". */
export function mayNotApplyIn({ questionnaire, version }: Form): readonly boolean[] {
  const name = `${questionnaire}.${version}`
  const known = mayNotApply.get(name)
  if (known) return known
  const found = findQuestionnaire(questionnaire, version)
  const asked = found ? scaleQuestions(found) : []
  const made = asked.flatMap((question) => (question.factor === undefined ? [] : [question.notApplicable ?? false]))
  mayNotApply.set(name, made)
  return made
}

/** Asked for each pattern of the long form; questionnaires never change. */
const mayNotApply = new Map<string, readonly boolean[]>()

type Levels = readonly (number | null)[]
type Add = (place: number, n: number) => void

/** @returns whether anything was answered */
function addHeads({ usable, imperfect }: Pick<Block, 'usable' | 'imperfect'>, levels: Levels, n: number, add: Add) {
  const answered = levels.filter(isAnswered)
  if (answered.length === 0) return false
  add(usable, n)
  if (!answered.every(isSatisfied)) add(imperfect, n)
  return true
}

function addBlock(block: Block, levels: Levels, n: number, isContent: boolean, add: Add): void {
  if (!addHeads(block, levels, n, add)) return
  if (isContent) add(block.content, n)
  for (const [k, level] of levels.entries()) {
    if (!isAnswered(level)) continue
    for (const [l, other] of levels.entries()) {
      if (!isAnswered(other)) continue
      const pair = k * levels.length + l
      add(block.answered + pair, n)
      add(block.share.crossed + pair, n * shareLack.of(other))
      add(block.share.lacking + pair, n * shareLack.of(level) * shareLack.of(other))
      add(block.mean.crossed + pair, n * levelLack.of(other))
      add(block.mean.lacking + pair, n * levelLack.of(level) * levelLack.of(other))
    }
  }
}
