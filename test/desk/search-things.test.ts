import { afterEach, expect, test } from 'vitest'
import type { Catalogue, Touchpoint } from '../../client/desk/api.ts'
import { foundThings, thingsOf } from '../../client/desk/search-things.ts'
import { session } from '../../client/desk/session.ts'
import { actAs } from './acting.ts'

const gone = { retiredAt: 1 }
const here = { retiredAt: null }
const known = {
  units: [{ id: 'mot-cua', name: 'Điểm phục vụ hành chính công', ...here }],
  areas: [
    { id: 'dat-dai', name: 'Đất đai', unit: 'mot-cua', ...here },
    { id: 'cu', name: 'Đất đai cũ', unit: 'mot-cua', ...gone },
  ],
  procedures: [{ code: '1.001193', name: 'Thủ tục đăng ký khai sinh', area: 'ho-tich', ...here }],
  questionnaires: [],
} as unknown as Catalogue
const touchpoints = [
  { code: 'abc234', counter: 'Quầy số 3', names: { area: 'Hộ tịch', unit: 'Một', procedure: null }, ...here },
] as unknown as Touchpoint[]

const signIn = (role: 'manager' | 'admin') => actAs({ role, unit: '' })
afterEach(() => {
  session.value = { state: 'unknown' }
})

const search = (typed: string) => foundThings(thingsOf(known, touchpoints), typed).map(({ to }) => to)

test.each([
  ['khai sinh', '/desk/results/procedures/ho-tich/1.001193'],
  ['1193', '/desk/results/procedures/ho-tich/1.001193'],
  ['dat dai', '/desk/results/areas/dat-dai'],
  ['ĐẤT ĐAI', '/desk/results/areas/dat-dai'],
  ['quay so 3', '/desk/collect/touchpoints/abc234'],
  ['abc234', '/desk/collect/touchpoints/abc234'],
  ['do tin cay', '/desk/results/trust'],
  ['hành chính công', '/desk/results/units/mot-cua'],
])('“%s” leads to %s', (typed, to) => {
  signIn('manager')
  expect(search(typed)[0]).toBe(to)
})

test('of procedures that are found alike the plain one stands before its special cases', () => {
  signIn('manager')
  const [plain] = known.procedures
  const abroad = {
    ...plain,
    code: '1.000110',
    name: 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài',
  } as typeof plain & object
  const things = thingsOf({ ...known, procedures: [abroad, ...known.procedures] }, [])
  expect(foundThings(things, 'khai sinh').map(({ kind }) => kind)).toEqual(['Thủ tục 1.001193', 'Thủ tục 1.000110'])
})

test('what is out of use is not found, nor anything while nothing is typed', () => {
  signIn('manager')
  expect(search('dat dai')).toEqual(['/desk/results/areas/dat-dai'])
  expect(search('   ')).toEqual([])
})

test('nobody is led to a page he may not read', () => {
  signIn('admin')
  expect(search('dat dai')).toEqual([])
  expect(search('độ tin cậy')).toEqual([])
})
