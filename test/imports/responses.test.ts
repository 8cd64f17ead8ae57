import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelNames } from '../../surveys/grammar/scale.ts'
import { csv, office } from '../commands/command-line.ts'

const columns = ['answered_at', 'area', 'questionnaire', 'overall', 'comment']
const fine = ['2026-03-02 09:15', 'chung-thuc', 'one-stop', 5, 'Nhanh, gọn']

describe('a file with faults is refused whole, and every fault is named', () => {
  test('line, column and reason of each bad cell', async () => {
    const { json, put, type } = office()
    const file = put(
      'bad.csv',
      csv(
        columns,
        fine,
        ['2026-02-30', 'chung-thuc', 'one-stop', 5, ''],
        ['2027-01-01', 'chung-thuc', 'one-stop', 5, ''],
        ['1999-12-31', 'chung-thuc', 'one-stop', 5, ''],
        ['', 'chung-thuc', 'one-stop', 5, ''],
        ['2026-03-02', 'chung-thuk', 'one-stop', 5, ''],
        ['2026-03-02', '', 'one-stop', 5, ''],
        ['2026-03-02', 'chung-thuc', 'two-stop', 5, ''],
        ['2026-03-02', 'chung-thuc', 'one-stop', 6, ''],
        ['2026-03-02', 'chung-thuc', 'one-stop', 'hài hước', ''],
        ['2026-03-02', 'chung-thuc', 'one-stop', 0, ''],
        ['2026-03-02', 'chung-thuc', 'one-stop', '', 'chỉ có lời'],
        ['2026-03-02', 'chung-thuc', 'one-stop', 5, 'x'.repeat(1001)],
        ['03/25/2026', 'chung-thuc', 'one-stop', 5, ''],
      ),
    )
    const { faults, faultCount } = await json('import', 'responses', file)
    expect(faultCount).toBe(13)
    expect(faults.map(({ line, column }: { line: number; column: string }) => [line, column])).toEqual([
      [3, 'answered_at'],
      [4, 'answered_at'],
      [5, 'answered_at'],
      [6, 'answered_at'],
      [7, 'area'],
      [8, 'area'],
      [9, 'questionnaire'],
      [10, 'overall'],
      [11, 'overall'],
      [12, 'overall'],
      [13, ''],
      [14, 'comment'],
      [15, 'answered_at'],
    ])
    expect((await type('import', 'responses', file)).notes).toContain('dòng 10, cột overall: “6”')
    expect(await json('verify')).toMatchObject({ responses: 0, tallied: 0 })
  })

  test('a person sees fifty faults and how many more there are', async () => {
    const { type, put } = office()
    const rows = Array.from({ length: 80 }, () => ['2026-03-02', 'chung-thuc', 'one-stop', 9, ''])
    const { code, notes } = await type('import', 'responses', put('bad.csv', csv(columns, ...rows)))
    expect(code).toBe(1)
    expect(notes.match(/dòng \d+/g)).toHaveLength(50)
    expect(notes).toContain('và 30 lỗi khác')
  })

  test('somebody’s own words are never repeated in a fault', async () => {
    const { type, put } = office()
    const secret = 'tôi tên là Nguyễn Văn Bí Mật '.repeat(50)
    const file = put('bad.csv', csv(columns, ['2026-03-02', 'chung-thuc', 'one-stop', 5, secret]))
    expect((await type('import', 'responses', file)).notes).not.toContain('Bí Mật')
  })

  test('an unknown column, so that a typing slip loses nothing', async () => {
    const { type, put } = office()
    const file = put('bad.csv', csv([...columns, 'acess'], [...fine, 4]))
    expect((await type('import', 'responses', file)).notes).toContain('cột acess')
  })

  test.each([
    ['answered_at', ['area', 'questionnaire', 'overall'], ['chung-thuc', 'one-stop', 5]],
    ['questionnaire', ['answered_at', 'area', 'overall'], ['2026-03-02', 'chung-thuc', 5]],
    ['area', ['answered_at', 'questionnaire', 'overall'], ['2026-03-02', 'one-stop', 5]],
    ['--map overall=', ['answered_at', 'questionnaire', 'area'], ['2026-03-02', 'one-stop', 'chung-thuc']],
  ])('without %s nothing can be stored, told once for the whole file', async (missing, header, row) => {
    const { json, put } = office()
    const { faults } = await json('import', 'responses', put('bad.csv', csv(header, row, row, row)))
    expect(faults).toHaveLength(1)
    expect(faults[0].reason).toContain(missing)
  })

  test('a wrong constant is told once, not for every row', async () => {
    const { json, put } = office()
    const file = put('bad.csv', csv(['overall'], [5], [4], [3]))
    const set = 'answered_at=2026-03-02,area=chung-thuk,questionnaire=one-stop'
    const { faults } = await json('import', 'responses', file, '--set', set)
    expect(faults).toEqual([{ line: 0, column: '', reason: expect.stringContaining('--set area') }])
  })

  test('a mapped column the file has not, with those it has', async () => {
    const { type, put } = office()
    const file = put('bad.csv', csv(['X1', 'X2'], [5, 4]))
    const { notes } = await type('import', 'responses', file, '--map', 'overall=X9', '--set', 'area=chung-thuc')
    expect(notes).toContain('X9')
    expect(notes).toContain('X1, X2')
  })

  test('a quote that never closes, and a row longer than its header', async () => {
    const { type, put } = office()
    const open = put('open.csv', `${csv(columns, fine)}\n2026-03-02,chung-thuc,one-stop,5,"mở ra`)
    expect((await type('import', 'responses', open)).notes).toContain('dòng 3')
    const long = put('long.csv', `${csv(columns, fine)}\n2026-03-02,chung-thuc,one-stop,5,Tốt, nhưng chậm`)
    expect((await type('import', 'responses', long)).notes).toContain('dòng 3')
  })

  test('one id under two contents, in the file or already stored', async () => {
    const { json, put } = office()
    const id = '0190a1b2-0000-7000-8000-000000000001'
    const header = ['id', ...columns]
    const twice = put('twice.csv', csv(header, [id, ...fine], [id, '2026-03-02', 'chung-thuc', 'one-stop', 1, '']))
    expect((await json('import', 'responses', twice)).faults).toMatchObject([{ line: 3, column: 'id' }])

    expect(await json('import', 'responses', put('one.csv', csv(header, [id, ...fine])))).toMatchObject({ new: 1 })
    const another = ['other', '2026-03-05', 'chung-thuc', 'one-stop', 2, '']
    const other = put(
      'other.csv',
      csv(header, another, [id, '2026-03-02 09:15', 'ho-tich', 'one-stop', 5, 'Nhanh, gọn']),
    )
    expect((await json('import', 'responses', other)).faults).toMatchObject([{ line: 3, column: 'id' }])
    expect(await json('verify')).toMatchObject({ responses: 1 })
  })

  test('answers to sensitive questions where they are switched off', async () => {
    const row = csv(
      ['answered_at', 'area', 'questionnaire', 'c1', 'ethnicity'],
      ['2026-03-02', 'ho-tich', 'sipas-2022', 4, 'Kinh'],
    )
    const off = office()
    expect((await off.type('import', 'responses', off.put('a.csv', row))).notes).toContain('SENSITIVE_QUESTIONS=on')
    const on = office({ SENSITIVE_QUESTIONS: 'on' })
    expect(await on.json('import', 'responses', on.put('a.csv', row))).toMatchObject({ new: 1 })
  })
})

describe('what people write down is understood', () => {
  const read = async (header: readonly string[], ...rows: (readonly (string | number)[])[]) => {
    const { json, put, look } = office()
    const told = await json('import', 'responses', put('a.csv', csv(header, ...rows)))
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
      version: 1,
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

describe('importing again', () => {
  test('the same file changes nothing, and people who answered alike stay apart', async () => {
    const { json, put } = office()
    const file = put('a.csv', csv(columns, fine, fine, fine))
    expect(await json('import', 'responses', file)).toMatchObject({ read: 3, new: 3, already: 0 })
    expect(await json('import', 'responses', file)).toMatchObject({ read: 3, new: 0, already: 3 })
    expect(await json('verify')).toMatchObject({ responses: 3, tallied: 3, differences: 0 })
  })

  test('a file that has grown adds only its new rows, also those equal to old ones', async () => {
    const { json, put } = office()
    const other = ['2026-03-03', 'ho-tich', 'one-stop', 2, '']
    await json('import', 'responses', put('a.csv', csv(columns, fine, other)))
    const grown = put('a.csv', csv(columns, other, fine, fine, ['2026-03-04', 'ho-tich', 'one-stop', 3, '']))
    expect(await json('import', 'responses', grown)).toMatchObject({ new: 2, already: 2 })
  })

  test('a dry run says the same and stores nothing', async () => {
    const { json, put } = office()
    const file = put('a.csv', csv(columns, fine))
    expect(await json('import', 'responses', file, '--dry-run')).toMatchObject({ dryRun: true, new: 1 })
    expect(await json('verify')).toMatchObject({ responses: 0 })
  })

  test('an import cut off midway is completed by the same command', async () => {
    const { json, put, look } = office()
    const rows = Array.from({ length: 700 }, (_, i) => ['2026-03-02', 'chung-thuc', 'one-stop', (i % 5) + 1, ''])
    const file = put('a.csv', csv(columns, ...rows))
    await json('import', 'responses', put('part.csv', csv(columns, ...rows.slice(0, 300))))
    expect(await json('import', 'responses', file)).toMatchObject({ new: 400, already: 300 })
    expect(await json('verify')).toMatchObject({ responses: 700, differences: 0 })
    expect(await look((db) => db.all(sql`select sum(n) as n from tallies where pattern = '5-----'`))).toEqual([
      { n: 140 },
    ])
  })

  test('ids that are no UUID become the same UUID every time', async () => {
    const { json, put, look } = office()
    const file = put(
      'a.csv',
      csv(['id', ...columns], ['PHIẾU-7', ...fine], ['0190A1B2-0000-7000-8000-00000000000A', ...fine]),
    )
    await json('import', 'responses', file)
    expect(await json('import', 'responses', file)).toMatchObject({ new: 0, already: 2 })
    const ids = await look((db) => db.all<{ id: string }>(sql`select id from responses order by id`))
    expect(ids[0]?.id).toBe('0190a1b2-0000-7000-8000-00000000000a')
    expect(ids[1]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

test('whatever is in a file, the command answers in sentences and never stores half of it', async () => {
  const { type, put, json } = office()
  await json('migrate')
  const cell = fc.oneof(
    fc.constantFrom('5', 'Hài lòng', '', '2026-03-02', 'chung-thuc', 'one-stop', '2.000815'),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), async (rows) => {
      const file = put('any.csv', csv(columns, ...rows))
      const before = await json('verify')
      const { code, notes } = await type('import', 'responses', file)
      expect(notes).not.toMatch(/ngoài dự kiến| at /)
      if (code !== 0) expect(await json('verify')).toEqual(before)
      expect((await json('verify')).differences).toBe(0)
    }),
    { numRuns: 40 },
  )
})
