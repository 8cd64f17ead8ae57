import { expect, test } from 'vitest'
import { isDammRight } from '../../surveys/grammar/damm.ts'
import { csv, office } from './command-line.ts'

const houses = Array.from({ length: 30 }, (_, i) => [`h${i + 1}`, i < 20 ? 'Tổ 1' : 'Tổ 2', (i % 4) + 1] as const)
const frame = csv(['code', 'stratum', 'adults'], ...houses)
const sizes = csv(['Tổ dân phố', 'Chính thức', 'Dự phòng'], ['Tổ 1', 8, 12], ['Tổ 2', 5, ''])

test.each([
  ['a name', csv(['code', 'stratum', 'họ tên'], ['a', 'Tổ 1', 'An']), 'họ tên'],
  ['a code twice', csv(['code', 'stratum'], ['a', 'Tổ 1'], ['a', 'Tổ 1']), 'code'],
  ['a code with a sign of the formula', csv(['code', 'stratum'], ['a|b', 'Tổ 1']), 'code'],
  ['no residential group', csv(['code', 'stratum'], ['a', '']), 'stratum'],
  ['half an adult', csv(['code', 'stratum', 'adults'], ['a', 'Tổ 1', '1,5']), 'adults'],
])('a frame with %s is refused by row and column', async (_, file, column) => {
  const { json, put } = office()
  const { faults } = await json('sample', 'draw', '--frame', put('khung.csv', file))
  expect(faults.map((one: { column: string }) => one.column)).toContain(column)
})

test('a group with fewer houses than are to be drawn is named, and nothing is drawn', async () => {
  const { type, put } = office()
  const short = put('co.csv', csv(['stratum', 'main'], ['Tổ 2', 11]))
  const { code, text } = await type('sample', 'draw', '--frame', put('k.csv', frame), '--sizes', short, '--seed', '7')
  expect([code, text.includes('Tổ 2: danh sách có 10 hộ')]).toEqual([1, true])
  expect(text).not.toContain('form,')
})

test('first the list is sealed; with the seed it is drawn, the same each time, with numbers of forms that can be checked', async () => {
  const { json, type, put } = office()
  const line = ['sample', 'draw', '--frame', put('k.csv', frame)]
  const sealed = await json(...line)
  expect(sealed).toEqual({ households: 30, seal: expect.stringMatching(/^[0-9a-f]{64}$/) })
  const drawing = [...line, '--sizes', put('co.csv', sizes), '--seed', '48213-90571']
  const drawn = await json(...drawing)
  expect(drawn.seal).toBe(sealed.seal)
  expect(await json(...drawing)).toEqual(drawn)
  const lists = drawn.drawn.map((one: { list: string }) => one.list)
  expect(lists.filter((list: string) => list === 'chính thức')).toHaveLength(13)
  expect(lists.filter((list: string) => list === 'dự phòng 2')).toHaveLength(2)
  expect(drawn.drawn.every((one: { form: string }) => isDammRight(one.form))).toBe(true)
  expect(drawn.drawn.every((one: { adult: number }) => one.adult >= 1 && one.adult <= 4)).toBe(true)
  const { text } = await type(...drawing)
  expect(text).toMatch(/Mã niêm phong: ([0-9a-f]{4} ){15}[0-9a-f]{4}/)
})

const cases = csv(
  ['Mã', 'Tổ dân phố', 'Kết quả lần đến', 'adults'],
  ...Array.from({ length: 12 }, (_, i) => [`a${i}`, 'Tổ 1', 'Đã trả lời đủ', 2] as const),
  ...Array.from({ length: 4 }, (_, i) => [`b${i}`, 'Tổ 1', 'nobody-home', ''] as const),
  ...Array.from({ length: 2 }, (_, i) => [`c${i}`, 'Tổ 1', 'Nhà bỏ trống', ''] as const),
  ...Array.from({ length: 2 }, (_, i) => [`d${i}`, 'Tổ 1', 'Không tìm thấy địa chỉ', ''] as const),
)
const strata = csv(['name', 'population'], ['Tổ 1', 200], ['Tổ 9', 50])

test.each([
  ['an outcome there is none of', ['x', 'Tổ 1', 'Vui vẻ', ''], 'outcome'],
  ['an answer without adults', ['x', 'Tổ 1', 'complete', ''], 'adults'],
  ['a form with two digits in the wrong order', ['x', 'Tổ 1', 'complete', 2, '5742'], 'form'],
])('%s is refused by its column', async (_, row, column) => {
  const { json, put } = office()
  const file = put('c.csv', csv(['code', 'stratum', 'outcome', 'adults', 'form'], row))
  const { faults } = await json('sample', 'rates', '--cases', file, '--strata', put('s.csv', strata))
  expect(faults.map((one: { column: string }) => one.column)).toEqual([column])
})

test('a group of whose size nothing is known is named', async () => {
  const { type, put } = office()
  const file = put('c.csv', csv(['code', 'stratum', 'outcome'], ['x', 'Tổ 5', 'vacant']))
  const { code, notes } = await type('sample', 'rates', '--cases', file, '--strata', put('s.csv', strata))
  expect([code, notes.includes('Tổ 5')]).toEqual([2, true])
})

test('rates and weights of a finished field: those who answered stand for those who were not met', async () => {
  const { json, put, type } = office()
  const line = ['sample', 'rates', '--cases', put('c.csv', cases), '--strata', put('s.csv', strata)]
  const { rates, factors, cases: weighed } = await json(...line)
  // 12 of 12 + 4 + 2 unknown; of the unknown 16/18 are taken to be eligible.
  expect(rates.RR1).toBeCloseTo(12 / 18, 12)
  expect(rates.RR3).toBeCloseTo(12 / (16 + (16 / 18) * 2), 12)
  expect(factors[0]).toBeCloseTo((16 + (16 / 18) * 2) / 12, 12)
  expect(weighed[0].weight).toBeCloseTo(10 * factors[0] * 2, 12)
  expect(weighed[12].weight).toBe(0)
  expect((await type(...line)).text).toContain('RR1 66,7%')
})
