import { describe, expect, test } from 'vitest'
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
        ['25/25/2026', 'chung-thuc', 'one-stop', 5, ''],
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
    expect(notes).toContain('“X1”; “X2”')
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
