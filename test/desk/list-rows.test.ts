import { expect, test } from 'vitest'
import type { Catalogue } from '../../client/desk/api.ts'
import { csvOf } from '../../client/desk/csv.ts'
import type { Row } from '../../client/desk/figures/reports.ts'
import { readOrder } from '../../client/desk/figures/sort-rows.ts'
import { tableFile } from '../../client/desk/figures/table-file.ts'
import { foldedWords, foundRows, saysSomething } from '../../client/desk/list-rows.ts'

const figure = (share: number, shown: string, isReliable = true) =>
  ({
    share,
    shown,
    isReliable,
    respondents: 90,
    gate: 'publish',
    basis: 'design',
    interval: { low: 0.8, high: 1 },
  }) as const

const told = (scope: string, name: string, shown: string): Row => ({
  ...{ scope, name, received: 90, n: 90, weighted: true, closed: 1204, figure: figure(0.904, shown) },
})
const few = (scope: string, name: string): Row => ({
  ...{ scope, name, received: 3, closed: 20, withheld: 'confidential', fewerThan: 5 },
})
const hoTich = told('ho-tich', 'Hộ tịch', '90,4% (86,1–94,0)')
const datDai = few('dat-dai', 'Đất đai')

const catalogue = {
  units: [],
  areas: [],
  questionnaires: [],
  procedures: [
    { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', area: 'ho-tich', unit: 'mot-cua' },
    { code: '1.000894', name: 'Thủ tục đăng ký kết hôn', area: 'ho-tich', unit: 'mot-cua' },
    { code: '1.012817', name: 'Xác định lại diện tích đất ở', area: 'dat-dai', unit: 'mot-cua' },
  ],
} as unknown as Catalogue

const found = (by: string, typed: string) =>
  foundRows([hoTich, datDai], by, typed, catalogue).map(({ row, procedures }) => [
    row.scope,
    ...procedures.map(({ code }) => code),
  ])

test.each(['khai sinh', 'Khai Sinh', 'KHAI SINH', '1193', 'dang ky khai'])(
  '“%s” finds the procedure and its area',
  (typed) => {
    expect(found('area', typed)).toEqual([['ho-tich', '1.001193']])
  },
)

test('a row found by its own name stands there without its procedures; a unit is found by what it does', () => {
  expect(found('area', 'dat dai')).toEqual([['dat-dai']])
  expect(
    foundRows([{ ...hoTich, scope: 'mot-cua', name: 'Điểm phục vụ' }], 'unit', 'kết hôn', catalogue),
  ).toMatchObject([{ procedures: [{ code: '1.000894' }] }])
})

test('while nothing is typed all rows are there, and what nobody does is not found', () => {
  expect(found('area', '  ')).toEqual([['ho-tich'], ['dat-dai']])
  expect(found('area', 'ly hôn')).toEqual([])
})

test('rows that say nothing are told in one line with what they come to', () => {
  expect([hoTich, datDai].map(saysSomething)).toEqual([true, false])
  expect(foldedWords([datDai, { received: 34, closed: 1184 }], 'lĩnh vực')).toBe(
    '2 lĩnh vực khác: 1.204 hồ sơ, 37 phiếu, chưa đủ để hiện tỷ lệ',
  )
})

test('an order somebody wrote into the address by hand is kept where it is one, and passed over where it is none', () => {
  const usual = { key: 'name', down: false } as const
  expect(readOrder('-share', usual)).toEqual({ key: 'share', down: true })
  for (const text of [undefined, '', '-', 'withheld', '-share;drop', 'share share'])
    expect(readOrder(text, usual)).toEqual(usual)
})

test('the file holds what the table shows, in its order, and of what is withheld no number', () => {
  const report = { period: { name: '2026-Q3', firstDay: '', lastDay: '' }, figures: { stream: 'volunteer' } }
  const { name, lines } = tableFile(report as never, 'Lĩnh vực', { about: 'procedures' }, [hoTich, datDai], [datDai])
  expect(name).toBe('linh-vuc-2026-Q3')
  expect(csvOf(lines).split('\r\n')).toEqual([
    '\uFEFFQuý III/2026, thủ tục hành chính, phiếu của người tự nguyện trả lời',
    'Lĩnh vực;Mã;Hồ sơ;Phiếu;Tỷ lệ hài lòng chung;Khoảng tin cậy 95%;Ghi chú',
    'Hộ tịch;ho-tich;1204;90;90,4%;86,1–94,0;',
    'Đất đai;dat-dai;20;3;;;dưới 5 phiếu: không hiển thị',
    '1 lĩnh vực khác: 20 hồ sơ, 3 phiếu, chưa đủ để hiện tỷ lệ',
    '',
  ])
})
