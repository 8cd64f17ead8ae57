import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { csv, office } from '../commands/command-line.ts'

const header = ['month', 'procedure', 'area', 'channel', 'closed']
const fine = ['2026-03', '2.000815', '', 'desk', 420]

describe('numbers that cannot be meant are refused, and nothing is stored', () => {
  test.each([
    [['2026-13', '2.000815', '', 'desk', 1], 'month'],
    [['2026-12', '2.000815', '', 'desk', 1], 'month'],
    [['quý 1', '2.000815', '', 'desk', 1], 'month'],
    [['2026-03', '9.999999', '', 'desk', 1], 'procedure'],
    [['2026-03', '', 'chung-thuk', 'desk', 1], 'area'],
    [['2026-03', '', '', 'desk', 1], 'procedure'],
    [['2026-03', '2.000815', 'ho-tich', 'desk', 1], 'area'],
    [['2026-03', '2.000815', '', 'smoke', 1], 'channel'],
    [['2026-03', '2.000815', '', '', 1], 'channel'],
    [['2026-03', '2.000815', '', 'desk', ''], 'closed'],
    [['2026-03', '2.000815', '', 'desk', -4], 'closed'],
    [['2026-03', '2.000815', '', 'desk', '4,5'], 'closed'],
    [['2026-03', '2.000815', '', 'desk', '1.234'], 'closed'],
    [['2026-03', '2.000815', '', 'desk', 'nhiều'], 'closed'],
  ])('%j', async (row, column) => {
    const { json, put, look } = office()
    const { faults } = await json('import', 'population', put('a.csv', csv(header, fine, row)))
    expect(faults).toEqual([{ line: 3, column, reason: expect.any(String) }])
    expect(await look((db) => db.all(sql`select * from populations`))).toEqual([])
  })

  test('the same month, procedure and channel twice', async () => {
    const { type, put } = office()
    const file = put('a.csv', csv(header, fine, ['03/2026', '2.000815', 'chung-thuc', 'Trực tiếp', 7]))
    expect((await type('import', 'population', file)).notes).toContain('dòng 3, cột month: Trùng')
  })

  test.each([
    [['month', 'channel', 'closed'], 'procedure'],
    [['month', 'procedure', 'closed'], 'channel'],
    [['procedure', 'channel', 'closed'], 'month'],
    [[...header, 'note'], 'note'],
    [[...header, 'tháng'], 'tháng'],
  ])('columns %j', async (columns, named) => {
    const { type, put } = office()
    const { code, notes } = await type(
      'import',
      'population',
      put(
        'a.csv',
        csv(
          columns,
          columns.map(() => '1'),
        ),
      ),
    )
    expect(code).toBe(1)
    expect(notes).toContain(`cột ${named}`)
  })
})

test('Vietnamese headings, names and months are understood, from a workbook too', async () => {
  const { json, put, look } = office()
  const rows = [
    ['Tháng', 'Lĩnh vực', 'Thủ tục', 'Kênh', 'Số hồ sơ đã giải quyết'],
    ['Tháng 3/2026', 'Hộ tịch', null, 'Trực tuyến', 120],
    ['T4-2026', null, '1.001193', 'truc tiep', '1.234.567'],
    [{ value: new Date('2026-05-01T00:00:00Z'), type: Date, format: 'mm/yyyy' }, 'ho-tich', null, 'desk', 0],
  ]
  const file = put('a.xlsx', await writeExcelFile(rows).toBuffer())
  expect(await json('import', 'population', file)).toMatchObject({ read: 3, new: 3, from: '2026-03', to: '2026-05' })
  const stored = await look((db) =>
    db.all(sql`select month, area, procedure, channel, closed from populations order by month`),
  )
  expect(stored).toEqual([
    { month: '2026-03', area: 'ho-tich', procedure: '', channel: 'online', closed: 120 },
    { month: '2026-04', area: 'ho-tich', procedure: '1.001193', channel: 'desk', closed: 1_234_567 },
    { month: '2026-05', area: 'ho-tich', procedure: '', channel: 'desk', closed: 0 },
  ])
})

test('the same file again changes nothing; a corrected number replaces the old one', async () => {
  const { json, put } = office()
  const file = put('a.csv', csv(header, fine, ['2026-03', '', 'ho-tich', 'online', 9]))
  expect(await json('import', 'population', file)).toMatchObject({ new: 2, changed: 0, same: 0 })
  expect(await json('import', 'population', file)).toMatchObject({ new: 0, changed: 0, same: 2 })
  const mended = put(
    'a.csv',
    csv(header, ['2026-03', '2.000815', '', 'desk', 421], ['2026-03', '', 'ho-tich', 'online', 9]),
  )
  expect(await json('import', 'population', mended, '--dry-run')).toMatchObject({ changed: 1, dryRun: true })
  expect(await json('import', 'population', mended)).toMatchObject({ new: 0, changed: 1, same: 1 })
})

test('an area’s total beside its procedures is pointed out', async () => {
  const { json, put } = office()
  const file = put('a.csv', csv(header, fine, ['2026-03', '', 'chung-thuc', 'desk', 900]))
  expect((await json('import', 'population', file)).warnings[0]).toContain('tính hai lần')
})

describe('lists as offices send them', () => {
  const header = ['Tháng', 'Mã thủ tục', 'Kênh', 'Số hồ sơ']
  const stored = sql`select month, procedure, channel, closed from populations order by month, procedure, channel`

  test('codes with a decimal comma, with the city’s ending, with their names, without their noughts', async () => {
    const { json, put, look } = office()
    const rows = [
      ['03/2026', '1,001193', 'Trực tiếp', 1],
      ['04/2026', '1.001193.000.00.00.H26', 'Trực tiếp', 2],
      ['05/2026', '1.001193 - Đăng ký khai sinh', 'Trực tiếp', 3],
      ['06/2026', '1,00008', 'Trực tiếp', 4],
    ]
    await json('import', 'population', put('a.csv', csv(header, ...rows)))
    expect(await look((db) => db.all(stored))).toMatchObject([
      { month: '2026-03', procedure: '1.001193', closed: 1 },
      { month: '2026-04', procedure: '1.001193', closed: 2 },
      { month: '2026-05', procedure: '1.001193', closed: 3 },
      { month: '2026-06', procedure: '1.000080', closed: 4 },
    ])
  })

  test('finer channels than ours are added up, and that is said', async () => {
    const { json, put, look } = office()
    const rows = [
      ['Tháng 3/2026', '1.001193', 'Trực tuyến toàn trình', 10],
      ['Tháng 3/2026', '1.001193', 'Trực tuyến một phần', 20],
      ['Tháng 3/2026', '1.001193', 'Trực tiếp', 300],
      ['Tháng 3/2026', '1.001193', 'Bưu chính công ích', 4],
      ['Tổng cộng', '', '', 334],
    ]
    const told = await json('import', 'population', put('a.csv', csv(header, ...rows)))
    expect(told).toMatchObject({ read: 4, new: 2, closed: 334 })
    expect(told.warnings).toEqual([expect.stringContaining('Đã cộng 2 nhóm'), expect.stringContaining('khớp')])
    expect(await look((db) => db.all(stored))).toMatchObject([
      { channel: 'desk', closed: 304 },
      { channel: 'online', closed: 30 },
    ])
  })

  test('the same channel by two of its names is a slip', async () => {
    const { json, put } = office()
    const rows = [
      ['03/2026', '1.001193', 'Trực tuyến', 1],
      ['03/2026', '1.001193', 'online', 2],
    ]
    expect((await json('import', 'population', put('a.csv', csv(header, ...rows)))).faults).toMatchObject([{ line: 3 }])
  })

  describe('a total at the end', () => {
    const list = (...end: readonly (readonly (string | number)[])[]) =>
      csv(header, ['03/2026', '1.001193', 'desk', 1200], ['04/2026', '1.001193', 'desk', 34], ...end)
    test.each([
      ['Tổng cộng', 1234],
      ['CỘNG', '1.234'],
      ['Tổng số:', '1,234'],
      ['Tổng', ''],
    ])('%s %s is checked and not stored', async (name, sum) => {
      const { json, put } = office()
      const told = await json('import', 'population', put('a.csv', list([name, '', '', sum])))
      expect(told).toMatchObject({ read: 2, closed: 1234 })
      expect(told.warnings[0]).toContain('Dòng 4 là dòng tổng')
    })
    test('that does not agree is told, and nothing is stored', async () => {
      const { json, put, look } = office()
      const { faults } = await json('import', 'population', put('a.csv', list(['Tổng cộng', '', '', 1300])))
      expect(faults).toEqual([{ line: 4, column: 'Số hồ sơ', reason: expect.stringMatching('1300.*1.234') }])
      expect(await look((db) => db.all(stored))).toEqual([])
    })
    test('a title above, a signature below', async () => {
      const { json, put } = office()
      const text = `UBND PHƯỜNG NGỌC HÀ\nBÁO CÁO\n\n${list(['Tổng cộng', '', '', 1234], ['Người lập biểu', '', '', ''])}`
      const told = await json('import', 'population', put('a.csv', text))
      expect(told).toMatchObject({ read: 2, closed: 1234 })
      expect(told.warnings).toEqual([expect.stringContaining('dòng 4'), expect.stringContaining('1 dòng ở dưới')])
    })
    test('in the middle is no total of the list', async () => {
      const { json, put } = office()
      const rows = list(['Cộng', '', '', 1234], ['05/2026', '1.001193', 'desk', 5])
      expect((await json('import', 'population', put('a.csv', rows))).faults[0]).toMatchObject({
        line: 4,
        column: 'Tháng',
      })
    })
  })
})
