import { expect, test } from 'vitest'
import { csvOf } from '../../client/desk/csv.ts'

test('a name a spreadsheet would run as a formula is kept from it', () => {
  for (const name of ['=HYPERLINK("http://x")', '+84', '-1', '@SUM(A1)', '\tx', '\rx'])
    expect(csvOf([[name]]).slice(1)).toMatch(/^"?'/)
})

test('numbers are written as Vietnamese spreadsheets read them, and nothing breaks out of its cell', () => {
  expect(csvOf([[1204, 0.5, undefined, 'a;b', 'nói “x”', 'a"b', 'hai\ndòng']])).toBe(
    '\uFEFF1204;0,5;;"a;b";nói “x”;"a""b";"hai\ndòng"\r\n',
  )
})
