import { expect, test } from 'vitest'
import { Problem } from '../../server/problems/problem.ts'
import { say } from '../../surveys/languages.ts'
import { periodSentence } from '../../surveys/voice/periods.ts'

const said = (name: string) => {
  const sentence = periodSentence(name)
  return sentence && [say(sentence, 'vi'), say(sentence, 'en')]
}

test.each([
  ['2026', 'Năm 2026', 'Year 2026'],
  ['2026-H1', '6 tháng đầu năm 2026', 'First half of 2026'],
  ['2026-H2', '6 tháng cuối năm 2026', 'Second half of 2026'],
  ['2026-Q1', 'Quý I/2026', 'Quarter 1 of 2026'],
  ['2026-Q4', 'Quý IV/2026', 'Quarter 4 of 2026'],
  ['2026-07', 'Tháng 07/2026', 'Month 07/2026'],
])('%s is said as people say it', (name, vi, en) => {
  expect(said(name)).toEqual([vi, en])
})

test.each(['2026-Q0', '2026-Q5', '2026-H3', '2026-00', '2026-13', '2026-7', '1999', ''])(
  '“%s” is no period',
  (name) => {
    expect(said(name)).toBeUndefined()
  },
)

test('whoever would publish too early reads the period and the day as people say them', () => {
  const early = new Problem('periodNotOver', { period: '2026-Q4', lastDay: '2026-12-31' })
  expect(early.told('vi')).toBe(
    'Quý IV/2026 kết thúc ngày 31/12/2026; từ ngày hôm sau mới công bố được. Hiện chỉ có số liệu tạm tính.',
  )
  expect(early.told('en')).toBe(
    'Quarter 4 of 2026 ends on 31/12/2026 and can be published from the day after. Until then its figures are provisional.',
  )
})
