import { expect, test } from 'vitest'
import { gapsIn, lacksOf } from '../../client/desk/documents/missing.ts'
import { lacking } from '../../client/desk/duty-words.ts'

const known = {
  kind: 'measurement' as const,
  period: '2026-Q3',
  today: '2026-10-05',
  halves: ['2026-07-01', '2026-08-15', '2026-09-01'],
  rows: [
    { month: '2026-07', closed: 10 },
    { month: '2026-08', closed: 0 },
  ],
  proposals: [],
  publications: [],
}
const says = (changes: Partial<Parameters<typeof lacksOf>[0]> = {}) =>
  lacksOf({ ...known, ...changes }).map((one) => one.says)

test('a report lacks the dossiers of months somebody answered in, and a publication', () => {
  expect(says()).toEqual([
    'Chưa có số hồ sơ tháng 08/2026.',
    'Chưa có số hồ sơ tháng 09/2026.',
    'Kỳ chưa công bố: một số phiếu chưa được tính, số liệu còn thay đổi.',
  ])
})

test('a publication that no longer holds is none; one that holds is not missed', () => {
  const rows = ['07', '08', '09'].map((month) => ({ month: `2026-${month}`, closed: 5 }))
  expect(says({ rows, publications: [{ period: '2026-Q3', current: false }] })).toHaveLength(1)
  expect(says({ rows, publications: [{ period: '2026-Q3', current: true }] })).toEqual([])
})

test('before its end a period says when that is, and asks for no publication', () => {
  expect(says({ today: '2026-09-20', rows: [], halves: [] })).toEqual([
    'Kỳ đến hết ngày 30/09/2026: số liệu còn thay đổi.',
  ])
})

test('proposals about answers are missed until somebody decides; a publication that waits is not', () => {
  const rows = ['07', '08', '09'].map((month) => ({ month: `2026-${month}`, closed: 5 }))
  const publications = [{ period: '2026-Q3', current: true }]
  const proposals = [{ kind: 'exclude' as const }, { kind: 'publish' as const }]
  expect(says({ rows, publications, proposals })).toEqual(['1 đề nghị về phiếu chờ xác nhận.'])
})

test('a plan of a year and a week’s book lack nothing of this', () => {
  expect(says({ kind: 'plan', period: '2027' })).toEqual([])
  expect(says({ kind: 'week', period: '2026-09-28' })).toEqual([])
})

test('gaps in brackets are counted', () => {
  expect(gapsIn({ a: 'Nguồn: [nguồn]. Dự toán: [số tiền].', b: 'xong' })).toBe(2)
})

test('a duty misses the dossiers of months that are over, by their number', () => {
  const duty = { document: 'reform', period: '2026-KBC' }
  const rows = [{ month: '2026-10', closed: 3 }]
  const halves = ['2026-10-01', '2026-11-15', '2026-12-01']
  expect(lacking(duty, halves, rows, '2026-12-01')).toEqual(['hồ sơ tháng 11'])
  expect(lacking({ ...duty, document: '' }, halves, rows, '2026-12-01')).toEqual([])
})
