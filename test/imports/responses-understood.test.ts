import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { levelNames } from '../../surveys/grammar/scale.ts'
import { csv, office } from '../commands/command-line.ts'

const columns = ['answered_at', 'area', 'questionnaire', 'overall', 'comment']
const _fine = ['2026-03-02 09:15', 'chung-thuc', 'one-stop', 5, 'Nhanh, gọn']

describe('what people write down is understood', () => {
  const read = async (header: readonly string[], ...rows: (readonly (string | number)[])[]) => {
    const { json, put, look } = office()
    const told = await json('import', 'responses', put('a.csv', csv(header, ...rows)), '--dates', 'dmy')
    if (told.faults) throw new Error(JSON.stringify(told.faults))
    return look((db) =>
      db.all<Record<string, string | number>>(sql`
        select responses.*, words from responses left join comments on response = id order by responses.rowid`),
    )
  }

  test('levels by digit or by the official words, however they are typed', async () => {
    const written = [
      '4',
      '4.0',
      'Hài lòng',
      'HÀI LÒNG',
      'hai long',
      '  hài   lòng ',
      'Satisfied',
      'Ha\u0300i lo\u0300ng',
    ]
    const rows = await read(columns, ...written.map((cell) => ['2026-03-02', 'chung-thuc', 'one-stop', cell, '']))
    expect(rows.map(({ pattern }) => pattern)).toEqual(written.map(() => '4-----'))
  })

  test('every official name of every level', async () => {
    const names = Object.entries(levelNames).flatMap(
      ([level, { vi, en }]) =>
        [
          [vi, level],
          [en, level],
        ] as const,
    )
    const rows = await read(columns, ...names.map(([name]) => ['2026-03-02', 'chung-thuc', 'one-stop', name, '']))
    expect(rows.map(({ pattern }) => String(pattern)[0])).toEqual(names.map(([, level]) => level))
  })

  test('“Không phát sinh” where the question allows it', async () => {
    const header = ['answered_at', 'area', 'questionnaire', 'overall', 'feedback']
    const rows = await read(
      header,
      ['2026-03-02', 'chung-thuc', 'one-stop', 5, 'khong phat sinh'],
      ['2026-03-02', 'chung-thuc', 'one-stop', 5, 0],
    )
    expect(rows.map(({ pattern }) => pattern)).toEqual(['5----0', '5----0'])
  })

  test('the question called procedure, beside the column of the code or instead of it', async () => {
    const set = ['2026-03-02', 'one-stop', 5]
    const beside = ['answered_at', 'questionnaire', 'overall', 'procedure', 'answer.procedure']
    const [one] = await read(beside, [...set, '2.000815', 3])
    expect(one).toMatchObject({ procedure: '2.000815', area: 'chung-thuc', pattern: '5-3---' })
    const twice = ['answered_at', 'questionnaire', 'overall', 'procedure', 'procedure']
    const [two] = await read(twice, [...set, '2.000815', 'Bình thường'])
    expect(two).toMatchObject({ procedure: '2.000815', pattern: '5-3---' })
    const instead = ['answered_at', 'questionnaire', 'overall', 'procedure', 'area']
    const [three] = await read(instead, [...set, 2, 'Chứng thực'])
    expect(three).toMatchObject({ procedure: '', area: 'chung-thuc', pattern: '5-2---' })
  })

  test('moments in every usual form; without a zone it is Hà Nội, without a time noon', async () => {
    const same = Date.parse('2026-03-02T14:05:00+07:00')
    const noon = Date.parse('2026-03-02T12:00:00+07:00')
    const written: [string, number][] = [
      ['2026-03-02 14:05', same],
      ['2026-03-02T14:05:00', same],
      ['2026-03-02T07:05:00Z', same],
      ['2026-03-02T16:05:00.000+09:00', same],
      ['02/03/2026 14:05', same],
      ['2/3/2026 14:05:00', same],
      ['2026-03-02', noon],
      ['02/03/2026', noon],
      ['2026-11-22', Date.parse('2026-11-22T12:00:00+07:00')],
    ]
    const rows = await read(columns, ...written.map(([at]) => [at, 'chung-thuc', 'one-stop', 5, '']))
    expect(rows.map(({ answered_at }) => answered_at)).toEqual(written.map(([, at]) => at))
  })

  test('choices by value or by label, several parted by ; or |', async () => {
    const header = ['answered_at', 'area', 'questionnaire', 'overall', 'submitted-by', 'difficulty']
    const rows = await read(
      header,
      ['2026-03-02', 'ho-tich', 'online', 2, 'Tôi tự nộp', 'waiting; Đăng nhập, xác thực'],
      ['2026-03-02', 'ho-tich', 'online', 2, 'self', 'signing-in | waiting'],
    )
    const details = { 'submitted-by': 'self', difficulty: ['signing-in', 'waiting'] }
    expect(rows.map((row) => JSON.parse(String(row.details)))).toEqual([details, details])
  })

  test('the rest follows: unit and area from the procedure, newest version, channel and stream as told', async () => {
    const { json, put, look } = office()
    const file = put(
      'a.csv',
      csv(['answered_at', 'procedure', 'questionnaire', 'overall'], ['2026-03-02', '1.00115', 'one-stop', 5]),
    )
    expect((await json('import', 'responses', file)).faults).toMatchObject([{ column: 'procedure' }])
    const better = put(
      'b.csv',
      csv(
        ['answered_at', 'procedure', 'questionnaire', 'overall'],
        ['2026-03-02', '1.00193', 'one-stop', 5],
        ['2026-03-02', '2.00091', 'one-stop', 5],
      ),
    )
    expect((await json('import', 'responses', better)).faultCount).toBe(2)
    const good = put(
      'c.csv',
      csv(['answered_at', 'procedure', 'questionnaire', 'overall'], ['2026-03-02', '1.001193', 'one-stop', 5]),
    )
    const told = await json('import', 'responses', good)
    expect(told.warnings).toHaveLength(3)
    const [row] = await look((db) => db.all(sql`select unit, area, channel, stream, version, source from responses`))
    expect(row).toEqual({
      unit: 'van-phong-hdnd-va-ubnd',
      area: 'ho-tich',
      channel: 'desk',
      stream: 'volunteer',
      version: 2,
      source: 'import',
    })
  })

  test('a procedure’s code without the noughts Excel dropped', async () => {
    const [row] = await read(
      ['answered_at', 'procedure', 'questionnaire', 'overall'],
      ['2026-03-02', '1.00008', 'one-stop', 5],
    )
    expect(row).toMatchObject({ procedure: '1.000080' })
  })

  test('a touchpoint brings its context', async () => {
    const { json, put, look } = office()
    const { code } = await json('touchpoint', 'add', '--procedure', '1.001193', '--channel', 'online')
    const file = put('a.csv', csv(['answered_at', 'touchpoint', 'overall'], ['2026-03-02', code.toUpperCase(), 4]))
    expect(await json('import', 'responses', file)).toMatchObject({ new: 1 })
    const [row] = await look((db) =>
      db.all(sql`select touchpoint, procedure, area, channel, questionnaire from responses`),
    )
    expect(row).toEqual({
      touchpoint: code,
      procedure: '1.001193',
      area: 'ho-tich',
      channel: 'online',
      questionnaire: 'online',
    })
  })
})
