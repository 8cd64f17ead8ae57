import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readGridFile } from '../../server/imports/read-file.ts'
import { sheetOf } from '../../server/imports/table/header.ts'
import { csv, office } from '../commands/command-line.ts'

const readSheetFile = async (file: string) => sheetOf('tệp', await readGridFile(file), { isKnown: () => false })
const text = csv(['tháng', 'kênh'], ['2026-03', 'Trực tiếp'])

describe('a file that would be misread is refused in one sentence', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'a.csv', '', 'trống'],
    ['a byte order mark alone', 'a.csv', '\uFEFF', 'trống'],
    ['only names of columns', 'a.csv', 'area,channel\n\n', 'chưa có dòng'],
    ['an old workbook', 'a.xls', text, '.xls'],
    ['another kind of file', 'a.pdf', text, '.csv hoặc .xlsx'],
    ['a name without ending', 'a', text, '.csv hoặc .xlsx'],
    ['Windows-1258', 'a.csv', Buffer.from([0x74, 0x68, 0xe1, 0x6e, 0x67, 0x0a, 0xea, 0xec]), 'UTF-8'],
    ['UTF-16', 'a.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-8'],
    ['text called a workbook', 'a.xlsx', text, 'không phải tệp Excel'],
    ['a workbook called text', 'a.csv', 'PK\u0003\u0004', 'là tệp Excel'],
    ['a broken workbook', 'a.xlsx', 'PK\u0003\u0004 broken', 'bị hỏng'],
  ])('%s', async (_, name, content, told) => {
    const { put } = office()
    await expect(readSheetFile(put(name, content))).rejects.toThrow(told)
  })

  test('a file that is not there, and a folder', async () => {
    const { place, folder } = office()
    await expect(readSheetFile(place('none.csv'))).rejects.toThrow('không có tệp')
    const { mkdirSync } = await import('node:fs')
    mkdirSync(`${folder}/dir.csv`)
    await expect(readSheetFile(place('dir.csv'))).rejects.toThrow('thư mục')
  })
})

describe('the same rows come out of', () => {
  test.each<[string, string | Uint8Array]>([
    ['commas', text],
    ['semicolons', text.replaceAll(',', ';')],
    ['tabs', text.replaceAll(',', '\t')],
    ['a byte order mark', `\uFEFF${text}`],
    ['Windows line ends and empty lines', `${text.replaceAll('\n', '\r\n')}\r\n\r\n,\r\n`],
    ['quotes', '"tháng","kênh"\n"2026-03","Trực tiếp"'],
    ['columns without a name at the end', 'tháng,kênh,,\n2026-03,Trực tiếp,,'],
  ])('%s', async (_, content) => {
    const { put } = office()
    const { header, lines, faults } = await readSheetFile(put('a.csv', content))
    expect({ header, faults }).toEqual({ header: ['tháng', 'kênh'], faults: [] })
    expect(lines.map(({ cells }) => cells)).toEqual([['2026-03', 'Trực tiếp']])
  })

  test('a workbook, with its dates as local time', async () => {
    const { put } = office()
    const rows = [
      ['at', 'n', 'words'],
      [{ value: new Date('2026-03-31T14:05:07Z'), type: Date, format: 'dd/mm/yyyy hh:mm:ss' }, 4, '=1+1'],
      [{ value: new Date('2026-03-31T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }, 0.1 + 0.2, ' hai  dòng\nchữ '],
    ]
    const { lines } = await readSheetFile(put('a.xlsx', await writeExcelFile(rows).toBuffer()))
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['2026-03-31 14:05:07', '4', '=1+1'],
      ['2026-03-31', '0.3', 'hai  dòng\nchữ'],
    ])
  })
})

test('lines are numbered as a spreadsheet numbers them, over empty lines too', async () => {
  const { put } = office()
  const { lines } = await readSheetFile(put('a.csv', 'a,b\n\n1,2\n\n\n"x\ny",4\n5,6'))
  expect(lines.map(({ line }) => line)).toEqual([3, 6, 7])
})
