import { expect, test } from 'vitest'
import { emptyPlan, noStratum, type PlanDraft, readPlan } from '../../client/desk/plan-draft.ts'
import { faultsOf } from '../../client/desk/plan-faults.ts'
import { pastedStrata, peopleIn, strataByArea } from '../../client/desk/strata-from.ts'
import { planSample } from '../../server/reports/plan/plan.ts'

const group = (name: string, population: string, share = '') => ({ name, population, share })
const filled = (changes: Partial<PlanDraft> = {}): PlanDraft => ({
  ...emptyPlan('2026'),
  strata: [group('Tổ 1', '3.000'), noStratum],
  ...changes,
})
const faultyFields = (changes: Partial<PlanDraft>) => {
  const read = readPlan(filled(changes))
  return 'faults' in read ? read.faults.map(({ field }) => field) : []
}
function request(changes: Partial<PlanDraft> = {}) {
  const read = readPlan(filled(changes))
  if ('faults' in read) throw new Error(read.faults.map(({ field }) => field).join())
  return read.request
}
/** Where the page shows what the server refuses. */
function refusedAt(changes: Partial<PlanDraft>) {
  const draft = filled(changes)
  const answer = planSample(request(changes))
  return answer.ok ? [] : faultsOf(answer.refusals, draft).map(({ field }) => field)
}

test('everything that cannot be read is told at once, each at its field', () => {
  expect(
    faultyFields({
      strata: [group('', '12'), group('Tổ 2', 'mười'), group('Tổ 3', '5', 'cao')],
      margin: 'nhỏ',
      responseRate: '',
      designEffect: 'x',
      lastDay: '',
    }),
  ).toEqual(['name 0', 'population 1', 'share 2', 'margin', 'responseRate', 'designEffect', 'lastDay'])
})

test('0,8 may be meant as 80%, so whoever types it is asked; with its sign it is taken', () => {
  expect(faultyFields({ responseRate: '0,8' })).toEqual(['responseRate'])
  expect(request({ responseRate: '0,8%' }).responseRate).toBe(0.008)
})

test('a last day before the first is told at the last day', () => {
  expect(faultyFields({ firstDay: '2026-06-01', lastDay: '2026-05-31' })).toEqual(['lastDay'])
})

test('fields of a purpose that was not chosen do not matter', () => {
  expect(faultyFields({ purpose: 'margin', target: 'xa', interviews: 'ít' })).toEqual([])
  expect(faultyFields({ purpose: 'interviews', interviews: '' })).toEqual(['interviews'])
})

test('what is typed is what is planned, and lines left empty count for nothing', () => {
  expect(request({ strata: [noStratum, group(' Tổ 1 ', '1 284', '92,5'), noStratum] })).toMatchObject({
    strata: [{ name: 'Tổ 1', population: 1284, share: 0.925 }],
    purpose: { kind: 'margin', margin: 0.04 },
    responseRate: 0.8,
    firstDay: '2026-01-01',
    lastDay: '2026-12-31',
  })
  expect(request()).not.toHaveProperty('expected')
  expect(request({ expected: '92' }).expected).toBe(0.92)
  expect(request({ purpose: 'target', target: '89' }).purpose).toEqual({ kind: 'target', target: 0.89 })
})

test('each refusal of the server stands at the field it is about', () => {
  expect(refusedAt({ strata: [noStratum] })).toEqual(['strata'])
  expect(refusedAt({ strata: [group('Tổ 1', '20'), noStratum, group('Tổ 1', '30')] })).toEqual(['name 2'])
  expect(refusedAt({ strata: [group('Tổ 1', '20'), group('Tổ 2', '0', '120')] })).toEqual(['population 1', 'share 1'])
  expect(refusedAt({ margin: '50', responseRate: '0', power: '50', floor: '1', expected: '101' })).toEqual([
    'margin',
    'expected',
    'responseRate',
    'power',
    'floor',
  ])
  expect(refusedAt({ purpose: 'target', target: '89', expected: '89' })).toEqual(['expected'])
  expect(refusedAt({ purpose: 'interviews', interviews: '5000' })).toEqual(['interviews'])
  expect(refusedAt({ purpose: 'margin', strata: [group('Tổ 1', '300')], responseRate: '50' })).toEqual(['margin'])
})

test('what is pasted from a spreadsheet fills the table; a heading is passed over, a broken line is kept to be mended', () => {
  expect(pastedStrata('Tên\tSố hộ\tNăm trước\r\nTổ 1\t1.200\t0,93\r\nTổ 2\t800\r\n\r\nTổ 3\tnhiều\t95%\r\n')).toEqual([
    group('Tổ 1', '1.200', '93'),
    group('Tổ 2', '800'),
    group('Tổ 3', 'nhiều', '95%'),
  ])
  expect(pastedStrata(' \n\t\n')).toEqual([])
})

test('a year of transactions becomes one group an area, in the order of their names', () => {
  const rows = [
    { area: 'ho-tich', closed: 700 },
    { area: 'dat-dai', closed: 40 },
    { area: 'ho-tich', closed: 500 },
    { area: 'y-te', closed: 0 },
  ]
  const names: { readonly [id: string]: string } = { 'ho-tich': 'Hộ tịch', 'dat-dai': 'Đất đai' }
  const strata = strataByArea(rows, (area) => names[area] ?? area)
  expect(strata).toEqual([group('Đất đai', '40'), group('Hộ tịch', '1200')])
  expect(peopleIn([...strata, group('Tổ 9', 'nhiều')])).toBe(1240)
})
