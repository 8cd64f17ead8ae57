import { describe, expect, test } from 'vitest'
import { readGrid } from '../../server/imports/read-grid.ts'
import { sheetOf } from '../../server/imports/table/header.ts'

/** The rows of a CSV, and the notes that came with them. */
async function rowsOf(text: string, delimiter?: string) {
  const { lines, notes } = await readGrid('a.csv', Buffer.from(text), { delimiter })
  return { rows: lines.map(({ cells }) => cells), lines: lines.map(({ line }) => line), notes }
}

describe('what parts the cells', () => {
  test.each<[string, string, string[]]>([
    ['commas in the name of a column', 'Giờ;Thái độ, tinh thần, kỹ năng?;Lời\n1;5;a\n2;4;b', ['1', '5', 'a']],
    ['commas in every comment', 'Giờ;Mức;Lời\n1;5;a, b, c\n2;4;d, e\n3;3;f', ['1', '5', 'a, b, c']],
    ['semicolons in comments', 'Giờ,Mức,Lời\n1,5,a; b; c\n2,4,d;e', ['1', '5', 'a; b; c']],
    ['decimal commas', 'a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5', ['1,5', '2,5', '3,5']],
    ['a title above', 'BÁO CÁO, QUÝ I\n\nGiờ;Mức;Lời\n1;5;a', ['Giờ', 'Mức', 'Lời']],
    ['tabs', 'Giờ\tMức\n1, 2\t5', ['1, 2', '5']],
    ['bars', 'Giờ|Mức|Lời\n1|5|a, b', ['1', '5', 'a, b']],
    ['quotes', '"Giờ; phút";"Mức"\n"1;2";"5"', ['1;2', '5']],
  ])('%s', async (_, text, second) => {
    expect((await rowsOf(text)).rows[1]).toEqual(second)
  })

  test.each(['sep=;\n', '\uFEFFsep=;\r\n', '"sep=;"\n', 'SEP=;\n'])('%j is obeyed and is no row', async (first) => {
    const { rows, lines } = await rowsOf(`${first}a;b,c\n1;2,3`)
    expect([rows, lines]).toEqual([
      [
        ['a', 'b,c'],
        ['1', '2,3'],
      ],
      [1, 2],
    ])
  })

  test('a person knows better', async () => {
    expect((await rowsOf('a;b,c\n1;2,3', ',')).rows).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ])
  })

  test('one column alone', async () => {
    expect((await rowsOf('overall\n5\n4')).rows).toEqual([['overall'], ['5'], ['4']])
  })

  test('an option that is for the other kind of file is refused', async () => {
    await expect(readGrid('a.csv', Buffer.from('a\n1'), { sheet: 'x' })).rejects.toThrow('không có trang tính')
    await expect(readGrid('a.xlsx', Buffer.from('PK'), { delimiter: ';' })).rejects.toThrow('không có dấu ngăn cột')
  })
})

describe('the row that names the columns', () => {
  const header = async (text: string, headerRow?: number) => {
    const known = new Set(['overall', 'comment'])
    const grid = await readGrid('a.csv', Buffer.from(text), {})
    return sheetOf('a.csv', grid, { headerRow, isKnown: (name) => known.has(name) })
  }
  test.each([
    ['the first', 'overall,comment\n5,a', 1],
    ['below a title', 'PHƯỜNG NGỌC HÀ\n\noverall,comment\n5,a', 3],
    ['below a title that has a name of ours in it', 'overall\nx,overall,comment\n1,5,a', 2],
    ['the first when none is known', 'a,b\nc,d', 1],
  ])('%s', async (_, text, line) => {
    expect((await header(text)).headerLine).toBe(line)
  })
  test('as a person says', async () => {
    expect(await header('overall,comment\nx,y\n5,a', 2)).toMatchObject({ header: ['x', 'y'], lines: [{ line: 3 }] })
  })
  test('below it there must be something', async () => {
    await expect(header('x\noverall,comment')).rejects.toThrow('chưa có dòng dữ liệu')
  })
  test('names are cleaned of what cannot be seen', async () => {
    expect((await header('\u200Bover\u00ADall\u00A0,"y\u0301\n kiê\u0301n"\n5,a')).header).toEqual([
      'overall',
      'ý kiến',
    ])
  })
})
