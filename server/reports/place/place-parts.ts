import { indexMethod } from '../../../surveys/methods/index.ts'
import { told } from '../breakdown/breakdown-row.ts'
import { partFigures } from '../breakdown/part-figures.ts'
import { placeFigures } from '../breakdown/place-figures.ts'
import { coverIn } from '../engine/answers/answer-sums.ts'
import { serviceChannel } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import type { Disclosure } from '../engine/disclosure/disclosure.ts'
import type { Table } from '../engine/disclosure/tables.ts'
import { disclosureOf, inside } from '../engine/report-options.ts'
import { shownFigure } from '../engine/summary.ts'
import type { Question } from '../report.ts'
import { materialIn, type PlaceAsked } from './place-figure.ts'

/** Where a place is divided by how people were served, the list that decides what may be told of it. */
const servedTables: { readonly [B in PlaceAsked['by']]?: Table } = {
  all: 'subjectServed',
  area: 'areaServed',
  procedure: 'procedureServed',
}

/** What a place is divided by is told of half-months that are over. */
const overIn = (question: Question): Question => ({ ...question, present: question.ended ?? question.present })

/** The place at the desk and online; none where the lists do not tell it so finely. */
export function channelRows(question: Question, asked: PlaceAsked) {
  const table = servedTables[asked.by]
  if (!table) return []
  const over = overIn(question)
  const { method, own, ownPopulations } = materialIn(over.present, asked, over)
  const disclosed = disclosureOf(over, asked.stream)
  const served = own.map((tally) => ({ ...tally, channel: serviceChannel(tally.channel) }))
  return placeFigures('channel', method, served, ownPopulations)
    .filter(({ received }) => received > 0)
    .map((row) => shownRow(told(row, row.tallies && disclosed.row(table, row.tallies), inside), question))
}

/**
 * Its factors, by those who rated them; none where the others, whom a list withholds, could be had by subtraction: those
 * of them who rated anything must be as many as a row takes, or nobody.
 */
export function factorRows(question: Question, asked: PlaceAsked) {
  const over = overIn(question)
  const { ofStream, own, ownPopulations } = materialIn(over.present, { ...asked, ...asIndex }, over)
  if (!restIsSafe(ofStream, disclosureOf(over, asked.stream), asked)) return []
  return partFigures('factor', indexMethod, own, ownPopulations).map((row) =>
    shownRow(told(row, undefined, inside), question),
  )
}

const asIndex = { method: `${indexMethod.id}.${indexMethod.version}` }

function restIsSafe(all: readonly Tallied[], disclosed: Disclosure, { by, area }: PlaceAsked): boolean {
  const table = (
    { area: 'subjectArea', unit: 'subjectUnit', procedure: 'areaProcedure', channel: 'subjectChannel' } as const
  )[by === 'all' ? 'area' : by]
  const siblings = by === 'procedure' ? all.filter((one) => one.area === area) : all
  const hidden = siblings.filter((one) => disclosed.row(table, [one]) !== undefined)
  const rated = hidden.reduce((sum, one) => sum + coverIn(one).inside, 0)
  return rated === 0 || rated >= inside
}

function shownRow(row: ReturnType<typeof told>, { nameOf }: Pick<Question, 'nameOf'>) {
  const name = row.title?.vi ?? nameOf(row.scope) ?? row.scope
  return row.withheld ? { ...row, name } : { ...row, name, figure: row.figure && shownFigure(row.figure) }
}
