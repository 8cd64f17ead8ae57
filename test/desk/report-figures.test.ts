import { expect, expectTypeOf, test } from 'vitest'
import { report } from '../../client/desk/api.ts'
import type { ReportFigures, ReportId } from '../../client/desk/figures/reports.ts'
import type { Json } from '../../client/desk/json.ts'
import { reports } from '../../server/reports/list.ts'

// What is wrong here is told by tsc: it refuses a line that should be refused and is not.

test('the figures of every report have a type of their own: what a report does not send cannot be read', () => {
  type Untyped = {
    [Id in ReportId]: 0 extends 1 & ReportFigures<Id> ? Id : unknown extends ReportFigures<Id> ? Id : never
  }
  expectTypeOf<Untyped[ReportId]>().toBeNever()
  expectTypeOf<ReportFigures<'targets'>[number]['sentence']>().toBeString()
  // @ts-expect-error a target tells no such thing
  expectTypeOf<ReportFigures<'targets'>[number]['rank']>().toBeNumber()
})

test('only what a report takes can be asked of it', () => {
  const asks = [
    () => report('drivers', { period: '2026-Q3', questionnaire: 'online' }),
    // @ts-expect-error targets are listed by nothing
    () => report('targets', { period: '2026-Q3', by: 'area' }),
    // @ts-expect-error there is no such questionnaire
    () => report('drivers', { period: '2026-Q3', questionnaire: 'by-heart' }),
    // @ts-expect-error there is no such report
    () => report('ranking', { period: '2026-Q3' }),
  ]
  expect(asks).toHaveLength(4)
})

test('every report is listed under its own id', () => {
  expect(Object.entries(reports).map(([key, { id }]) => [key, id])).toEqual(Object.keys(reports).map((id) => [id, id]))
})

test('what was undefined is not there once it was sent, and what JSON cannot carry is nothing', () => {
  type Sent = Json<{
    readonly n: number
    readonly share: number | undefined
    readonly names: ReadonlyMap<string, string>
  }>
  expectTypeOf<{ readonly n: 5; readonly names: never }>().toExtend<Sent>()
  expectTypeOf<Sent['share']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Sent['names']>().toBeNever()
})
