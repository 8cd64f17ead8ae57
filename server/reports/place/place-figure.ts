import * as z from 'zod/mini'
import type { Context, Stream } from '../../../surveys/grammar/context.ts'
import { type Found, told } from '../breakdown/breakdown-row.ts'
import { partFigures } from '../breakdown/part-figures.ts'
import { placeFigures } from '../breakdown/place-figures.ts'
import { type Population, serviceChannel } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import type { Table } from '../engine/disclosure/tables.ts'
import { isIncomplete } from '../engine/estimate/covered.ts'
import { estimate } from '../engine/estimate/estimate.ts'
import { disclosureOf, inOneForm, inside, measureOf, narrowed } from '../engine/report-options.ts'
import { shownFigure } from '../engine/summary.ts'
import type { Material, Question } from '../report.ts'

/** Which place is meant: all of them, or one by its id; a procedure by its code and its area. */
export const placeOptions = {
  by: z._default(z.enum(['all', 'area', 'unit', 'procedure', 'channel']), 'all'),
  scope: z._default(
    z
      .string()
      .check(
        z.maxLength(100),
        z.meta({ description: 'mã của lĩnh vực, đơn vị, thủ tục hoặc kênh', examples: ['ho-tich'] }),
      ),
    '',
  ),
  area: z._default(
    z
      .string()
      .check(
        z.maxLength(100),
        z.meta({ description: 'lĩnh vực của thủ tục, khi by=procedure', examples: ['ho-tich'] }),
      ),
    '',
  ),
}

export type PlaceAsked = {
  readonly stream: Stream
  readonly about: string
  readonly by: 'all' | 'area' | 'unit' | 'procedure' | 'channel'
  readonly scope: string
  readonly area: string
}

/** The list that decides whether the place may be told: the same in which it is a row. */
const tables: { readonly [B in PlaceAsked['by']]: Table } = {
  all: 'subject',
  area: 'subjectArea',
  unit: 'subjectUnit',
  procedure: 'areaProcedure',
  channel: 'subjectChannel',
}

type Placed = Pick<Context, 'area' | 'procedure' | 'channel' | 'unit'>

/** Whether an answer is of the place. */
export const isOf =
  ({ by, scope, area }: PlaceAsked) =>
  (one: Placed): boolean =>
    by === 'all' || (one[by] === scope && (by !== 'procedure' || one.area === area))

const servedIn =
  ({ by, scope, area }: PlaceAsked) =>
  (one: Population): boolean =>
    by === 'all' ||
    (by === 'area' && one.area === scope) ||
    (by === 'procedure' && one.procedure === scope && one.area === area) ||
    (by === 'channel' && serviceChannel(one.channel) === serviceChannel(scope as Context['channel']))

/** The answers of one stream to one form and the transactions a place is estimated from, as in the lists. */
export function materialIn(material: Material, asked: PlaceAsked, question: Pick<Question, 'groupOf'>) {
  const { stream, about } = asked
  const method = measureOf(asked)
  const { populations, ...all } = narrowed(material, about, question)
  const { tallies } = inOneForm(all, { stream, about, method })
  const ofStream = tallies.filter((tally) => tally.stream === stream)
  const served = stream === 'sample' ? [] : populations
  return {
    method,
    ofStream,
    own: ofStream.filter(isOf(asked)),
    populations: served,
    ownPopulations: served.filter(servedIn(asked)),
  }
}

/** The figure of one place: the same row, to the last bit, as in the list it stands in; undefined where nothing is known of it. */
export function placeFigure(question: Question, asked: PlaceAsked) {
  const found = materialIn(question.present, asked, question)
  const { by, scope, area } = asked
  const received = found.own.reduce((sum, { n }) => sum + n, 0)
  const row = rowOf(found, asked)
  const secret = disclosureOf(question, asked.stream).row(tables[by], found.own)
  const shown = row && told(row, secret, inside)
  return {
    ...{ by, scope, area, stream: asked.stream, received },
    name: question.nameOf(scope) ?? scope,
    row: shown && !shown.withheld ? { ...shown, figure: shown.figure && shownFigure(shown.figure) } : shown,
  }
}

type Given = ReturnType<typeof materialIn>

function rowOf({ method, ofStream, own, populations, ownPopulations }: Given, asked: PlaceAsked): Found | undefined {
  const { by, scope } = asked
  if (by === 'all') return wholeRow(own, ownPopulations, asked)
  if (by === 'unit') return partFigures('unit', method, ofStream, populations).find((part) => part.scope === scope)
  const named = by === 'procedure' ? ownPopulations.filter(({ procedure }) => procedure !== '') : ownPopulations
  return placeFigures(by, method, own, named).find((place) => place.scope === scope)
}

/** All places together, weighted to all their transactions. */
function wholeRow(own: readonly Tallied[], populations: readonly Population[], asked: PlaceAsked): Found {
  const { n, figure, weighted, unweightedShare, covered } = estimate(measureOf(asked), own, populations)
  return {
    scope: '',
    area: undefined,
    title: undefined,
    withheld: undefined,
    received: own.reduce((sum, tally) => sum + tally.n, 0),
    n,
    figure,
    weighted: weighted !== undefined,
    unweighted: unweightedShare,
    closed: populations.length === 0 ? undefined : populations.reduce((sum, { closed }) => sum + closed, 0),
    tallies: own,
    isIncomplete: isIncomplete(covered),
  }
}
