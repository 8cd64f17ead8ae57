import { levelAt } from '../../../../surveys/grammar/pattern.ts'
import { scaleQuestions } from '../../../../surveys/grammar/questionnaire.ts'
import { findQuestionnaire } from '../../../../surveys/questionnaires/index.ts'
import { isAnswered } from '../../../stats/index/answer.ts'
import { coverOf, mayNotApplyIn } from './form-sums.ts'

/*
 * How the answers of those who answered every criterion go together: for the
 * reports on drivers and reliability, which sums of single answers do not
 * serve. Whole numbers, so that they are added and taken away place by place.
 */

/** A value a respondent has: his overall answer, or the mean of his answers to a factor. */
export type PairColumn = {
  /** Of the factor; '' for the overall answer, which comes first. */
  readonly factor: string
  /** Questions, and their places in a pattern. */
  readonly items: readonly { readonly id: string; readonly place: number }[]
  /** Every value there can be, ascending. */
  readonly values: readonly number[]
}

/**
 * The sums of a form, by part. `items`: of each factor the moments of those who
 * answered all its items. Every other part is of the respondents who have a
 * value in the same columns ('1101': in the first, second and fourth): how many
 * have each overall value, then a table for each two of these columns.
 */
export type PairSums = { readonly [part: string]: readonly number[] }

/** To be raised when they are made in another way. */
export const pairFormat = 1

type Form = { readonly questionnaire: string; readonly version: number }

const known = new Map<string, readonly PairColumn[]>()

/** The columns of a form: the overall answer and every factor; without a question on overall satisfaction its items are none. */
export function pairColumns(form: Form): readonly PairColumn[] {
  const name = `${form.questionnaire}.${form.version}`
  const found = known.get(name) ?? columnsOf(form)
  known.set(name, found)
  return found
}

function columnsOf({ questionnaire, version }: Form): PairColumn[] {
  const found = findQuestionnaire(questionnaire, version)
  if (!found) throw new Error(`sums name a questionnaire this program does not have: ${questionnaire}.${version}`)
  const asked = scaleQuestions(found).map(({ id, factor = '' }, place) => ({ id, factor, place }))
  return [...new Set(['', ...asked.map(({ factor }) => factor)])].map((factor) => {
    const items = asked.filter((one) => one.factor === factor)
    return { factor, items: items.map(({ id, place }) => ({ id, place })), values: meansOf(items.length) }
  })
}

/** Every mean of one up to so many answers 1…5. */
function meansOf(items: number): number[] {
  const means = new Set<number>()
  for (let count = 1; count <= items; count++) for (let sum = count; sum <= 5 * count; sum++) means.add(sum / count)
  return [...means].toSorted((a, b) => a - b)
}

/** Where the table of each two columns begins in a part, and how long the part is. */
export type PairPlaces = {
  readonly tables: readonly { readonly k: number; readonly l: number; readonly start: number }[]
  readonly size: number
}

const placesKnown = new WeakMap<readonly PairColumn[], Map<string, PairPlaces>>()

/** How a part is laid out; `columns` are those of `pairColumns`. */
export function pairPlaces(columns: readonly PairColumn[], part: string): PairPlaces {
  const ofColumns = placesKnown.get(columns) ?? new Map<string, PairPlaces>()
  placesKnown.set(columns, ofColumns)
  const found = ofColumns.get(part) ?? placesOf(columns, part)
  ofColumns.set(part, found)
  return found
}

function placesOf(columns: readonly PairColumn[], part: string): PairPlaces {
  const present = columns.flatMap((column, k) => (part[k] === '1' ? [{ k, size: column.values.length }] : []))
  let size = columns[0]?.values.length ?? 0
  const tables = present.flatMap((one, i) =>
    present.slice(i + 1).map((other) => {
      size += one.size * other.size
      return { k: one.k, l: other.k, start: size - one.size * other.size }
    }),
  )
  return { tables, size }
}

/** Where the moments of a factor's items begin in the part `items`: how many people, the sums, the products two by two. */
export function itemStarts(columns: readonly PairColumn[]) {
  let size = 0
  const starts = columns.map(({ items }) => {
    size += 1 + items.length + items.length ** 2
    return size - (1 + items.length + items.length ** 2)
  })
  return { starts, size }
}

/** The sums of respondents who gave these patterns, each with how many gave it. */
export function pairSumsOf(form: Form, patterns: Iterable<readonly [pattern: string, n: number]>): PairSums {
  const columns = pairColumns(form)
  const [overall, ...factors] = columns
  const criteria = factors.flatMap(({ items }) => items).toSorted((a, b) => a.place - b.place)
  const mayNotApply = mayNotApplyIn(form)
  const sums: { [part: string]: number[] } = {}
  for (const [pattern, n] of patterns) {
    const levels = (items: PairColumn['items']) => items.map(({ place }) => levelAt(pattern, place))
    if (coverOf(levels(overall?.items ?? []), levels(criteria), mayNotApply).inside === 0) continue
    const said = columns.map(({ items }) => levels(items))
    addItems(sums, columns, said, n)
    addTables(sums, columns, said, n)
  }
  return sums
}

type Levels = readonly (number | null)[]

function addItems(
  sums: { [part: string]: number[] },
  columns: readonly PairColumn[],
  said: readonly Levels[],
  n: number,
) {
  const { starts, size } = itemStarts(columns)
  const into = partOf(sums, 'items', size)
  for (const [k, levels] of said.entries()) {
    if (levels.length === 0 || !levels.every(isAnswered)) continue
    const start = starts[k] ?? 0
    add(into, start, n)
    for (const [i, level] of levels.entries()) {
      add(into, start + 1 + i, n * (level ?? 0))
      for (const [j, other] of levels.entries())
        add(into, start + 1 + levels.length + i * levels.length + j, n * (level ?? 0) * (other ?? 0))
    }
  }
}

function addTables(
  sums: { [part: string]: number[] },
  columns: readonly PairColumn[],
  said: readonly Levels[],
  n: number,
) {
  const at = said.map((levels, k) => columns[k]?.values.indexOf(meanOf(levels)) ?? -1)
  if ((at[0] ?? -1) < 0) return
  const part = at.map((place) => (place < 0 ? '0' : '1')).join('')
  const { tables, size } = pairPlaces(columns, part)
  const into = partOf(sums, part, size)
  add(into, at[0] ?? 0, n)
  for (const { k, l, start } of tables)
    add(into, start + (at[k] ?? 0) * (columns[l]?.values.length ?? 0) + (at[l] ?? 0), n)
}

/** NaN, which is no value, where nothing was answered. */
function meanOf(levels: Levels): number {
  const answered = levels.filter(isAnswered)
  return answered.reduce((sum, level) => sum + level, 0) / answered.length
}

function partOf(sums: { [part: string]: number[] }, part: string, size: number): number[] {
  const found = sums[part] ?? new Array<number>(size).fill(0)
  sums[part] = found
  return found
}

function add(into: number[], place: number, n: number): void {
  into[place] = (into[place] ?? 0) + n
}

/** The sums of both together; with `sign` −1 those of the first less the second. */
export function addedPairs(one: PairSums, other: PairSums, sign: 1 | -1 = 1): PairSums {
  const added: { [part: string]: readonly number[] } = { ...one }
  for (const [part, sums] of Object.entries(other)) {
    const before = added[part]
    added[part] = before ? before.map((sum, place) => sum + sign * (sums[place] ?? 0)) : sums.map((sum) => sign * sum)
  }
  return added
}
