import { levelAt } from '../../surveys/grammar/pattern.ts'
import { scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import { isSatisfied } from '../../surveys/grammar/scale.ts'
import { findQuestionnaire, questionnaires } from '../../surveys/questionnaires/index.ts'
import { isAnswered } from '../stats/index/answer.ts'
import { levelLack, shareLack } from '../stats/index/lack.ts'

/**
 * The sums that answers to a form are kept by: whole numbers in a fixed order,
 * so that sums of months, and of answers left out, are added and taken away
 * place by place. One block for the questions on overall satisfaction, one for
 * the criteria; of factors with several criteria also who answered any.
 */
export type FormSums = {
  /** How many numbers there are. */
  readonly size: number
  readonly blocks: readonly Block[]
  readonly factors: readonly FactorPlace[]
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
export const sumsFormat = 1

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
  return { size, blocks, factors }
}

/** The sums of respondents who gave these patterns, each with how many gave it. */
export function sumsOf(form: Form, patterns: Iterable<readonly [pattern: string, n: number]>): number[] {
  const { size, blocks, factors } = formSums(form)
  const questionnaire = findQuestionnaire(form.questionnaire, form.version)
  const places = new Map((questionnaire ? scaleQuestions(questionnaire) : []).map(({ id }, place) => [id, place]))
  const placesIn = (ids: readonly string[]) => ids.map((id) => places.get(id) ?? -1)
  const placed = blocks.map((block) => ({ block, at: placesIn(block.ids) }))
  const ofFactors = factors.map((factor) => ({ factor, at: placesIn(factor.ids) }))
  const sums = new Array<number>(size).fill(0)
  const add = (place: number, n: number) => {
    sums[place] = (sums[place] ?? 0) + n
  }
  for (const [pattern, n] of patterns) {
    const said = (at: readonly number[]) => at.map((place) => levelAt(pattern, place))
    const isContent = said(placed[0]?.at ?? []).some((level) => level !== null && isSatisfied(level))
    for (const { block, at } of placed) addBlock(block, said(at), n, isContent, add)
    for (const { factor, at } of ofFactors) addHeads(factor, said(at), n, add)
  }
  return sums
}

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
