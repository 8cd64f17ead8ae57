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

describe('a list that tells days', () => {
  const header = ['Ngày giải quyết', 'Mã thủ tục', 'Kênh', 'Số hồ sơ']
  const stored = sql`select month, closed from populations where closed > 0 order by month`
  const day = (date: string, closed: number) => [date, '1.001193', 'Trực tiếp', closed]

  test('is added up to half-months; the same file again changes nothing', async () => {
    const { json, put, look } = office()
    const rows = [
      day('01/03/2026', 4),
      day('14/03/2026', 5),
      day('15/03/2026', 6),
      day('31/03/2026', 7),
      day('1/4/2026', 1),
    ]
    const file = put('a.csv', csv(header, ...rows))
    expect(await json('import', 'population', file)).toMatchObject({ read: 5, new: 3, closed: 23 })
    expect(await look((db) => db.all(stored))).toEqual([
      { month: '2026-03-01', closed: 9 },
      { month: '2026-03-15', closed: 13 },
      { month: '2026-04-01', closed: 1 },
    ])
    expect(await json('import', 'population', file)).toMatchObject({ new: 0, changed: 0, same: 3 })
  })

  test('takes the place of the month that was known as a whole, and the month of the days: no dossier counts twice', async () => {
    const { type, json, put, look } = office()
    const month = put('m.csv', csv(['month', 'procedure', 'channel', 'closed'], ['2026-03', '1.001193', 'desk', 100]))
    await json('import', 'population', month)
    const days = put('d.csv', csv(header, day('02/03/2026', 60), day('20/03/2026', 41)))
    await json('import', 'population', days)
    expect(await look((db) => db.all(stored))).toEqual([
      { month: '2026-03-01', closed: 60 },
      { month: '2026-03-15', closed: 41 },
    ])
    await json('import', 'population', month)
    expect(await look((db) => db.all(stored))).toEqual([{ month: '2026-03', closed: 100 }])
    expect((await type('verify')).code).toBe(0)
  })

  test('that knows one half only leaves the rest of the month in the other, and says so; more than the whole is pointed out', async () => {
    const { json, put, look } = office()
    const month = put('m.csv', csv(['month', 'procedure', 'channel', 'closed'], ['2026-03', '1.001193', 'desk', 100]))
    await json('import', 'population', month)
    const { warnings } = await json('import', 'population', put('d.csv', csv(header, day('20/03/2026', 41))))
    expect(warnings.join()).toContain('ngày 1–14 tháng 03/2026 thành 59')
    expect(await look((db) => db.all(stored))).toEqual([
      { month: '2026-03-01', closed: 59 },
      { month: '2026-03-15', closed: 41 },
    ])
    await json('import', 'population', month)
    const more = await json('import', 'population', put('e.csv', csv(header, day('20/03/2026', 141))))
    expect(more.warnings.join()).toContain('nhiều hơn số cả tháng')
  })

  test.each([
    ['31/02/2026', 'day'],
    ['2026-03', 'day'],
    ['30/12/2026', 'day'],
    ['', 'day'],
  ])('with “%s” for a day is refused', async (written, column) => {
    const { json, put, look } = office()
    const { faults } = await json(
      'import',
      'population',
      put('a.csv', csv(header, day('01/03/2026', 4), day(written, 1))),
    )
    expect(faults).toMatchObject([{ line: 3, column: 'Ngày giải quyết' }])
    expect(column).toBe('day')
    expect(await look((db) => db.all(stored))).toEqual([])
  })

  test('and months beside them is refused', async () => {
    const { type, put } = office()
    const both = put('a.csv', csv(['Tháng', ...header], ['03/2026', ...day('01/03/2026', 4)]))
    expect((await type('import', 'population', both)).notes).toContain('Chỉ dùng một cột')
  })

  test('whose order of day and month nobody can tell is refused until it is said', async () => {
    const { type, json, put } = office()
    const file = put('a.csv', csv(header, day('01/03/2026', 4), day('1/3/2026', 4)))
    expect((await type('import', 'population', file)).notes).toContain('--dates dmy')
    expect(await json('import', 'population', file, '--dates', 'dmy')).toMatchObject({
      faults: [{ line: 3, reason: expect.stringContaining('Trùng ngày') }],
    })
  })

  test('twice for the same day, procedure and channel is refused', async () => {
    const { type, put } = office()
    const file = put('a.csv', csv(header, day('21/03/2026', 4), day('21/3/2026', 4)))
    const { notes } = await type('import', 'population', file)
    expect(notes).toContain('Trùng ngày')
  })
})
