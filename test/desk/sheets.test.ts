import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { sheetsOf } from '../../client/desk/documents/sheets.ts'
import { aDocument } from './a-document.ts'

const path = join(mkdtempSync(join(tmpdir(), 'sipas-sheets-')), 'report.xlsx')

beforeAll(async () => {
  const sheets = sheetsOf(aDocument) as unknown as Parameters<typeof writeExcelFile>[0]
  writeFileSync(path, await writeExcelFile(sheets).toBuffer())
})

test('a workbook has a sheet for each table, by a name Excel takes, then what was written, then the method', () => {
  expect(sheetsOf(aDocument).map(({ sheet }) => sheet)).toEqual([
    '1 Kết quả so với chỉ tiêu kế ho',
    'Nội dung',
    'Phương pháp',
  ])
})

test('another program reads numbers as numbers, days as days, words as words; an interval is two columns', async () => {
  const [head, first, second] = await readSheet(path, 1)
  expect(head).toEqual([
    'Chỉ tiêu',
    'Mức phải đạt',
    'Khoảng tin cậy 95%, từ',
    'Khoảng tin cậy 95%, đến',
    'Số phiếu',
    'Ngày',
  ])
  expect(first).toEqual(['=HYPERLINK("x")', 0.89, 0.9004, 0.9289, 2935, new Date('2026-09-30T00:00:00Z')])
  expect(second?.slice(0, 5)).toEqual(['Trực tuyến', 0.9, null, null, 488])
})

test('the sheet of the method tells the period and the head of the log', async () => {
  const rows = await readSheet(path, 3)
  expect(rows).toContainEqual(['Kỳ', '01/07/2026 – 30/09/2026'])
  expect(JSON.stringify(rows)).toContain('dòng 12 của nhật ký')
})
