import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { office } from '../commands/command-line.ts'
import { released } from '../released.ts'

const given = (name: string) => fileURLToPath(new URL(`./inputs/${name}`, import.meta.url))
const set = ['--set', 'questionnaire=one-stop,area=chung-thuc']
const question = 'Ông/Bà có hài lòng không?'

/** A clerk imports a file as it came; what was said, and what is stored then. */
async function imported(name: string, ...options: string[]) {
  const { json, look } = office()
  const told = await json('import', 'responses', given(name), ...(options.includes('--set') ? [] : set), ...options)
  const rows = await look((db) =>
    db.all<{ at: number; pattern: string; words: string | null; details: string | null }>(
      sql`select answered_at as at, pattern, words, details from responses left join comments on response = id order by responses.rowid`,
    ),
  ).catch(() => [])
  return {
    told,
    rows,
    at: rows.map(({ at }) => new Date(at).toISOString()),
    levels: rows.map(({ pattern }) => pattern[0]),
  }
}

test('Google Forms in English: year first, AM and PM, and its zone', async () => {
  const { at, levels, told } = await imported('gforms-csv.csv', '--map', `answered_at=Timestamp,overall=${question}`)
  expect(at).toEqual(['2026-03-05T02:12:33.000Z', '2026-03-05T07:12:33.000Z'])
  expect(levels).toEqual(['5', '4'])
  expect(told.ignored).toEqual(['Ý kiến khác'])
})

describe('days in American order, none of them after the 12th', () => {
  const map = ['--map', `answered_at=Timestamp,overall=${question}`]
  test('nobody can know: both readings are told, and nothing is stored', async () => {
    const { told, rows } = await imported('us-dates.csv', ...map)
    expect(told.error).toMatch(/^Chưa nhập dòng nào: /)
    expect(told.faults).toEqual([{ line: 0, column: 'Timestamp', reason: expect.any(String) }])
    for (const part of ['ngày 1 tháng 5 năm 2026', '--dates dmy', 'ngày 5 tháng 1 năm 2026', '--dates mdy', 'dòng 2'])
      expect(told.faults[0].reason).toContain(part)
    expect(rows).toEqual([])
  })
  test.each([
    ['mdy', ['2026-01-05', '2026-01-06', '2026-01-07']],
    ['dmy', ['2026-05-01', '2026-06-01', '2026-07-01']],
  ])('the clerk says %s', async (order, days) => {
    const { at } = await imported('us-dates.csv', ...map, '--dates', order)
    expect(at.map((one) => one.slice(0, 10))).toEqual(days)
  })
})

describe('Kobo keeps the moment of sending in UTC', () => {
  const map = ['--map', 'answered_at=_submission_time,overall=hai_long,id=_uuid']
  const moments = ['2026-03-31T23:40:05.000Z', '2026-04-01T01:05:03.000Z']
  test('its column is known, and the clerk is told', async () => {
    const { at, told } = await imported('kobo.xlsx', ...map)
    expect(at).toEqual(moments)
    expect(told.warnings.filter((one: string) => one.includes('_submission_time'))).toEqual([
      expect.stringMatching('UTC'),
    ])
    expect(told.warnings.filter((one: string) => one.includes('nguoi_di_cung'))).toHaveLength(1)
  })
  test('the clerk says so', async () => {
    const { at, told } = await imported('kobo.xlsx', ...map, '--zone', '+00:00')
    expect(at).toEqual(moments)
    expect(told.warnings.join()).not.toContain('_submission_time')
  })
  test('the clerk says otherwise', async () => {
    const { at } = await imported('kobo.xlsx', ...map, '--zone', '+07:00')
    expect(at[0]).toBe('2026-03-31T16:40:05.000Z')
  })
})

describe('two columns of one name', () => {
  test('are refused by their numbers', async () => {
    const { told } = await imported(
      'dup-head.csv',
      '--map',
      'answered_at=Timestamp,overall=Mức độ hài lòng,comment=Lý do',
    )
    expect(told.faults.map(({ reason }: { reason: string }) => reason)).toEqual([
      expect.stringMatching(/“Mức độ hài lòng” \(cột 2, cột 4\).*#2/),
      expect.stringMatching(/“Lý do” \(cột 3, cột 5\).*#3/),
    ])
  })
  test('may be told apart by number, and the others are named', async () => {
    const map = 'answered_at=Timestamp,overall=#4,comment=#5'
    const { rows, told } = await imported('dup-head.csv', '--map', map)
    expect(rows).toMatchObject([{ pattern: '1-----', words: 'quầy 2 chậm' }])
    expect(told.ignored).toEqual(['Mức độ hài lòng (#2)', 'Lý do (#3)'])
  })
  test.each(['#6', '#0'])('%s is no column of five', async (number) => {
    const { told } = await imported('dup-head.csv', '--map', `answered_at=Timestamp,overall=${number}`)
    expect(told.faults[0].reason).toContain('chỉ có 5 cột')
  })
})

test('columns that happen to be called as ours are not used unless they are mapped', async () => {
  const map = 'answered_at=Timestamp,overall=Hài lòng'
  const { rows, told } = await imported('same-names2.csv', '--map', map)
  expect(rows).toMatchObject([{ pattern: '5-----' }])
  expect(told.ignored).toEqual(['result', 'access'])
})

test('a name copied from a page is the same name, whatever spaces stand in it', async () => {
  const { levels } = await imported(
    'nbsp-head.csv',
    '--map',
    `answered_at=Timestamp,overall=${question}`,
    '--dates',
    'dmy',
  )
  expect(levels).toEqual(['5'])
})

test('the sign that parts the cells: as Excel names it in the first line', async () => {
  const { rows } = await imported('sep.csv')
  expect(rows).toMatchObject([{ pattern: '5-----', words: 'tốt' }])
})

test('the sign that parts the cells: by all rows, when a question is full of commas', async () => {
  const asked = 'Ông/Bà có hài lòng về thái độ, tinh thần, trách nhiệm, kỹ năng của công chức không?'
  const map = `answered_at=Dấu thời gian,overall=${asked},comment=Ý kiến`
  const { rows } = await imported('semi-comma.csv', '--map', map)
  expect(rows).toMatchObject([{ pattern: '5-----', words: 'tốt' }])
})

describe('a workbook of several sheets', () => {
  test('what somebody hid is not read, and that is told', async () => {
    const { rows, told } = await imported('xhidden2.xlsx')
    expect(rows).toMatchObject([{ pattern: '5-----', words: 'dữ liệu thật' }])
    expect(told.warnings[0]).toContain('ẩn: “cũ”')
  })
  test('the first is read and the other is named', async () => {
    const { rows, told } = await imported('xtwo.xlsx')
    expect(rows).toMatchObject([{ words: 't3' }])
    expect(told.warnings[0]).toContain('chưa đọc: “Tháng 4”')
  })
  test('the one the clerk asks for, its accents typed another way', async () => {
    const { rows } = await imported('xtwo.xlsx', '--sheet', 'tháng  4'.normalize('NFD'))
    expect(rows).toMatchObject([{ pattern: '1-----', words: 't4' }])
  })
  test('one that is not there', async () => {
    const { told } = await imported('xtwo.xlsx', '--sheet', 'Tháng 5')
    expect(told.error).toContain('“Tháng 3”; “Tháng 4”')
  })
})

describe('a title above the names of the columns', () => {
  test.each([[[]], [['--header-row', '4']]])('is passed over %j', async (options) => {
    const { rows, told } = await imported('xtitle.xlsx', ...options)
    expect(rows).toMatchObject([{ pattern: '5-----', words: 'ok' }])
    expect(told.warnings[0]).toContain('dòng 4')
  })
  test('an empty row has no names', async () => {
    const { told } = await imported('xtitle.xlsx', '--header-row', '3')
    expect(told.error).toContain('dòng 3 trống')
  })
})

test('several choices whose labels hold commas', async () => {
  const { rows } = await imported('gf-checkbox.csv', '--set', 'questionnaire=online,area=chung-thuc')
  expect(JSON.parse(rows[0]?.details ?? '')).toEqual({ difficulty: ['signing-in', 'form', 'again'] })
})

test('what looks like an escape of Excel comes back as a citizen wrote it', async () => {
  const { json, look, place } = office()
  const words = () => look((db) => db.all(sql`select words from comments`))
  await json('import', 'responses', given('x41.csv'), ...set)
  await look(released)
  await json('export', 'responses', '--format', 'xlsx', '--out', place('out.xlsx'))
  const other = office()
  expect(await other.json('import', 'responses', place('out.xlsx'))).toMatchObject({ new: 1 })
  expect(await words()).toEqual([{ words: 'mã _x0041_ ghi trên giấy' }])
  expect(await other.look((db) => db.all(sql`select words from comments`))).toEqual(await words())
})
