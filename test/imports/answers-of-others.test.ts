import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { csv, office } from '../commands/command-line.ts'

const base = ['2026-03-02', 'chung-thuc']

/** Imports rows of one questionnaire; what was said, and patterns and details as they are kept. */
async function read(
  questionnaire: string,
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  ...options: string[]
) {
  const { json, put, look } = office()
  const file = put('a.csv', csv(['answered_at', 'area', ...header], ...rows.map((row) => [...base, ...row])))
  const told = await json('import', 'responses', file, '--set', `questionnaire=${questionnaire}`, ...options)
  const kept = await look((db) =>
    db.all<{ pattern: string; details: string }>(sql`select pattern, details from responses order by rowid`),
  ).catch(() => [])
  return {
    told,
    levels: kept.map(({ pattern }) => pattern[0]),
    details: kept.map(({ details }) => JSON.parse(details ?? '{}')),
  }
}

describe('levels as other forms write them', () => {
  test.each([
    ['5 - Rất hài lòng', '5'],
    ['5. rat hai long', '5'],
    ['(4) Hài lòng', '4'],
    ['Rất hài lòng (5)', '5'],
    ['Hài lòng - 4', '4'],
    ['1: Rất không hài lòng', '1'],
    ['Very satisfied [5]', '5'],
    ['★★★★★', '5'],
    ['★★★★☆', '4'],
    ['⭐⭐', '2'],
    ['Mức 3', '3'],
    ['4/5', '4'],
    ['5 sao', '5'],
  ])('%s', async (written, level) => {
    expect((await read('one-stop', ['overall'], [[written]])).levels).toEqual([level])
  })

  test.each([
    ['5 - Hài lòng', 'không khớp nhau'],
    ['Không hài lòng (5)', 'không khớp nhau'],
    ['A5', '--levels'],
    ['Tuyệt vời', '--levels'],
    ['10', 'từ 1'],
    ['5 điểm', ''],
    ['★★★★★★', ''],
  ])('%s is not guessed at', async (written, reason) => {
    const { told } = await read('one-stop', ['overall'], [[written]])
    expect(told.faults).toMatchObject([{ line: 2, column: 'overall', reason: expect.stringContaining(reason) }])
  })

  test('the clerk tells what the file calls them, and it is said again', async () => {
    const { levels, told } = await read(
      'one-stop',
      ['overall'],
      [['A5'], ['a4'], ['Tốt, nhanh'], ['1 - Rất hài lòng']],
      '--levels',
      'A5=5,A4=4',
      '--levels',
      'Tốt, nhanh=5,1 - Rất hài lòng=5',
    )
    expect(levels).toEqual(['5', '4', '5', '5'])
    expect(told.warnings.at(-1)).toContain('a5 = 5 (Rất hài lòng)')
  })
})

describe('several choices in one cell', () => {
  test.each([
    ['Chờ lâu, quá hẹn, Điền biểu mẫu', ['form', 'waiting']],
    // As the first version worded it.
    ['Chờ lâu, trễ hẹn, Điền biểu mẫu', ['form', 'waiting']],
    ['Chờ lâu, trễ hẹn;Điền biểu mẫu;', ['form', 'waiting']],
    ['Điền biểu mẫu\nChờ lâu, trễ hẹn', ['form', 'waiting']],
    ['waiting form', ['form', 'waiting']],
    ['form|waiting', ['form', 'waiting']],
    ['Waiting too long, late result, Filling in the form', ['form', 'waiting']],
  ])('%j', async (cell, difficulty) => {
    const { details } = await read('online', ['overall', 'difficulty'], [[2, cell]])
    expect(details).toEqual([{ difficulty }])
  })

  test('a person’s own words are kept where the questionnaire asks for them', async () => {
    const { details } = await read(
      'sipas-2022',
      ['c1', 'education', 'q2', 'q2-other'],
      [
        [4, 'Khác: học nghề, buổi tối', '', ''],
        [4, '', 'Qua hình thức khác; hàng xóm', 'loa'],
      ],
    )
    expect(details[0]).toMatchObject({ education: 'other', 'education-other': 'học nghề, buổi tối' })
    expect(details[1]['q2-other']).toMatch(/hàng xóm/)
    expect(details[1]['q2-other']).toMatch(/loa/)
  })

  test('and refused clearly where it does not', async () => {
    const { told } = await read('online', ['overall', 'difficulty'], [[2, 'Điền biểu mẫu, mạng chậm']])
    expect(told.faults).toMatchObject([{ line: 2, column: 'difficulty' }])
    expect(told.faults[0].reason).toMatch(/^“mạng chậm”: .*không nhận lời ghi thêm.*Điền biểu mẫu/)
  })
})

describe('rows somebody did not finish', () => {
  const rows = [
    [5, 'tốt'],
    ['', ''],
    ['', 'chỉ có lời'],
    [4, ''],
  ]
  test('stop an import, and the way out is told', async () => {
    const { told } = await read('one-stop', ['overall', 'comment'], rows)
    expect(
      told.faults.map(({ line, reason }: { line: number; reason: string }) => [line, reason.includes('--skip-empty')]),
    ).toEqual([
      [3, true],
      [4, true],
    ])
  })
  test('are passed over when asked, counted and named', async () => {
    const { told, levels } = await read('one-stop', ['overall', 'comment'], rows, '--skip-empty')
    expect(told).toMatchObject({ read: 2, new: 2, skipped: 2 })
    expect(told.warnings[0]).toContain('Bỏ qua 2 dòng không có câu trả lời nào theo mức hài lòng: dòng 3, 4.')
    expect(levels).toEqual(['5', '4'])
  })
  test('a row that was never sent, as LimeSurvey leaves them', async () => {
    const { json, put } = office()
    const file = put('a.csv', csv(['answered_at', 'overall'], ['2026-03-02', 5], ['', 4]))
    const told = await json(
      'import',
      'responses',
      file,
      '--set',
      'questionnaire=one-stop,area=chung-thuc',
      '--skip-empty',
    )
    expect(told.warnings[0]).toContain('không ghi thời điểm gửi: dòng 3')
  })
  test('a row with a wrong level is no unfinished row', async () => {
    const { told } = await read('one-stop', ['overall'], [[5], [9]], '--skip-empty')
    expect(told.faults).toMatchObject([{ line: 3, column: 'overall' }])
  })
  test('a file of nothing else', async () => {
    const { told } = await read(
      'one-stop',
      ['overall', 'comment'],
      [
        ['', 'a'],
        ['', 'b'],
      ],
      '--skip-empty',
    )
    expect(told.error).toMatch(/^Chưa nhập dòng nào: .*dở dang/)
  })
})

test('a mapped file that has our columns under our names is told how to use them', async () => {
  const { json, put } = office()
  const file = put('a.csv', csv(['answered_at', 'Mức'], ['2026-03-02', 5]))
  const { faults } = await json(
    'import',
    'responses',
    file,
    '--map',
    'overall=Mức',
    '--set',
    'questionnaire=one-stop,area=chung-thuc',
  )
  expect(faults).toMatchObject([{ reason: expect.stringContaining('--map answered_at=answered_at') }])
})

test('a name typed with other capitals or accents is not found, but the right one is offered', async () => {
  const { json, put } = office()
  const file = put('a.csv', csv(['Hài lòng'], [5]))
  const { faults } = await json('import', 'responses', file, '--map', 'overall=hai long')
  expect(faults[0].reason).toContain('có phải là “Hài lòng”?')
})

test('an apostrophe somebody else wrote inside a comment stays', async () => {
  const { json, put, look } = office()
  const file = put('a.csv', '"Giờ","Mức","Lời"\n"2026-03-02",5,"đúng; \'+1\' là điểm"')
  await json(
    'import',
    'responses',
    file,
    '--map',
    'answered_at=Giờ,overall=Mức,comment=Lời',
    '--set',
    'questionnaire=one-stop,area=chung-thuc',
  )
  expect(await look((db) => db.all(sql`select words from comments`))).toEqual([{ words: "đúng; '+1' là điểm" }])
})
