import { readFileSync, statSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { readSheet } from 'read-excel-file/node'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { openTouchpoint, placeAt } from '../../server/answers/place.ts'
import { submit } from '../../server/answers/submit.ts'
import { csvLine } from '../../server/exports/csv.ts'
import { csv, office, today } from '../commands/command-line.ts'
import { released } from '../released.ts'
import { openApp } from '../world.ts'

const everything = (id: 'id' | 'export_id') => sql`
  select ${sql.raw(id)} as id, date(answered_at / 1000 + 7 * 3600, 'unixepoch') as day, touchpoint, unit, area, procedure, channel, stream, questionnaire, version, pattern, details,
    content_hash, words
  from responses left join comments on response = responses.id order by 1`

/** Comments that a spreadsheet would run, or that a file would lose. */
const formulas = [
  'Xin trả lời tôi;=cmd|calc!A0',
  "a, '=1; ''-2\n- ý một\n- ý hai",
  'mã _x0041_ và _x005F_x0041_',
  'mất \uFFFD chữ',
  '+1|+2\t@ba',
]

/** An office with answers of every kind: from the form, imported, invented; with words that look like formulas. */
async function busyOffice() {
  const ward = office()
  const { json, put, look } = ward
  await json('demo', '--responses', '400', '--months', '3')
  const { code } = await json('touchpoint', 'add', '--procedure', '1.001193', '--channel', 'online')
  const awkward = [
    ...formulas,
    '=1+1',
    "'=1+1",
    '-1',
    '@x',
    '+84 là số',
    'Một, hai; "ba"\nbốn',
    "' nháy",
    '  rìa  ',
    '5',
    'đủ\tthứ',
  ]
  await look(async (db) => {
    const { world } = await openApp({ db, now: () => today })
    for (const [i, comment] of awkward.entries())
      await submit(world, placeAt(await openTouchpoint(world, code)), {
        id: `0190a1b2-0000-7000-8000-0000000000${String(i).padStart(2, '0')}`,
        questionnaire: 'online',
        version: 1,
        answers: { overall: '2', official: '0', 'submitted-by': 'self', difficulty: ['waiting', 'form'], comment },
        source: 'api',
      })
  })
  const row = ['2026-03-02 09:15', '2.000815', 'paper', 'invited', 'one-stop', 3, 'Chậm']
  const file = put(
    'a.csv',
    csv(['answered_at', 'procedure', 'channel', 'stream', 'questionnaire', 'answer.procedure', 'comment'], row),
  )
  expect(await json('import', 'responses', file)).toMatchObject({ new: 1 })
  await look(released)
  return ward
}

test.each([
  ['out.csv', ['--with-waiting']],
  ['out.csv', ['--with-waiting', '--csv-profile', 'semicolon']],
  ['out.xlsx', ['--with-waiting', '--format', 'xlsx']],
])('what is exported as %s %j comes into a fresh database unchanged', async (name, options) => {
  const from = await busyOffice()
  expect(await from.json('export', 'responses', '--out', from.place(name), ...options)).toMatchObject({ rows: 416 })
  const to = office()
  expect(await to.json('import', 'responses', from.place(name))).toMatchObject({ read: 416, new: 416, warnings: [] })
  await to.look(released)
  expect(await to.look((db) => db.all(everything('id')))).toEqual(
    await from.look((db) => db.all(everything('export_id'))),
  )
  expect(await to.json('verify')).toMatchObject({ responses: 416, differences: 0 })
  expect(await from.json('import', 'responses', from.place(name))).toMatchObject({ new: 0, already: 416 })
  await to.json('export', 'responses', '--out', to.place(name), ...options)
  expect(readFileSync(to.place(name)).equals(readFileSync(from.place(name)))).toBe(true)
  expect(statSync(to.place(name)).mode & 0o777).toBe(0o600)
})

test('how to reach somebody is in no export and, sealed, unreadable in a backup', async () => {
  const { look, json, type, place } = office()
  await json('migrate')
  const { code } = await json('touchpoint', 'add', '--area', 'ho-tich')
  await look(async (db) => {
    const { world } = await openApp({ db, now: () => today })
    const submission = {
      id: uuidv7(),
      questionnaire: 'one-stop',
      version: 1,
      answers: { overall: 2, comment: 'Bao giờ có kết quả?' },
      source: 'form',
      wish: { reply: 'phone', contact: '0987 654 321', consent: 'on' },
    } as const
    await submit(world, placeAt(await openTouchpoint(world, code)), submission)
    expect(await db.all(sql`select kind from contacts`)).toEqual([{ kind: 'phone' }])
    await released(db)
  })
  // Its words are the case’s.
  expect((await type('export', 'responses')).text).not.toContain('Bao giờ có kết quả?')
  const { text } = await type('export', 'responses', '--with-waiting')
  expect(text).toContain('Bao giờ có kết quả?')
  await json('export', 'responses', '--format', 'xlsx', '--out', place('out.xlsx'))
  await json('backup', place('copy.db'))
  const told = [text, JSON.stringify(await readSheet(place('out.xlsx'))), readFileSync(place('copy.db'), 'latin1')]
  for (const one of told) expect(one).not.toMatch(/0?987654321|987 654 321/)
})

test('a spreadsheet can count with what is exported: levels are numbers, days are dates, words are words', async () => {
  const { json, put, place, look } = office()
  const rows = [
    ['2026-03-31 23:59:59.123', 'ho-tich', 'one-stop', 5, '=1+1'],
    ['2026-04-01 00:00', 'ho-tich', 'one-stop', 2, '2026-01-01'],
  ]
  const columns = ['answered_at', 'area', 'questionnaire', 'overall', 'comment']
  await json('import', 'responses', put('a.csv', csv(columns, ...rows)))
  await look(released)
  await json('export', 'responses', '--format', 'xlsx', '--out', place('out.xlsx'))
  const [header = [], ...cells] = await readSheet(place('out.xlsx'))
  const column = (name: string) => cells.map((row) => row[header.indexOf(name)])
  expect(column('overall')).toEqual([5, 2])
  expect(column('version')).toEqual([2, 2])
  // The day in Hà Nội, and no hour.
  expect(column('answered_at')).toEqual([new Date('2026-03-31T00:00:00Z'), new Date('2026-04-01T00:00:00Z')])
  expect(column('comment')).toEqual(['=1+1', '2026-01-01'])
  // Brought in again they are known, though the file tells no hour.
  expect(await json('import', 'responses', place('out.xlsx'))).toMatchObject({ new: 0, already: 2 })
})

test('nothing in a CSV starts a formula, and Excel knows that it is UTF-8', async () => {
  const { type } = await busyOffice()
  const { text } = await type('export', 'responses', '--from', '2026-11')
  expect(text.startsWith('\uFEFF"id","answered_at",')).toBe(true)
  // Those that programs sent are named by another id than they came with, which opens nothing.
  expect(text).not.toContain('0190a1b2-0000-7000-8000-')
  expect(text).toContain(`,"'=1+1"\r\n`)
  expect(text).toContain(`,"''=1+1"\r\n`)
  // However it is split, by a comma, a semicolon, a tab or a line.
  for (const cell of text.slice(1).split(/[,;\t\r\n]/)) expect(cell).not.toMatch(/^ *"?[=+@-]/)
})

test('only the months asked for, by the calendar of Hà Nội', async () => {
  const { json, put, type, look } = office()
  const times = ['2026-02-28 23:59:59', '2026-03-01 00:00:00', '2026-03-31 23:59:59', '2026-04-01 00:00:00']
  const rows = times.map((at) => [at, 'ho-tich', 'one-stop', 5])
  await json('import', 'responses', put('a.csv', csv(['answered_at', 'area', 'questionnaire', 'overall'], ...rows)))
  await look(released)
  const { text } = await type('export', 'responses', '--from', '2026-03', '--to', '2026-03')
  expect(text.match(/"2026-0\d-\d\d"/g)?.toSorted()).toEqual(['"2026-03-01"', '"2026-03-31"'])
})

test('an empty database gives the columns alone; a folder that is not there is told', async () => {
  const { type, place } = office()
  expect((await type('export', 'responses')).text).toBe(
    '\uFEFF"id","answered_at","unit","area","procedure","channel","stream","questionnaire","version","touchpoint","comment"\r\n',
  )
  expect(await type('export', 'responses', '--out', place('none/out.csv'))).toMatchObject({ code: 1 })
})

test('many answers of one moment are each exported once, page after page', async () => {
  const { json, put, type } = office()
  const rows = Array.from({ length: 2500 }, () => ['2026-03-02', 'ho-tich', 'one-stop', 5])
  await json('import', 'responses', put('a.csv', csv(['answered_at', 'area', 'questionnaire', 'overall'], ...rows)))
  const { text } = await type('export', 'responses')
  const ids = text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0])
  expect(new Set(ids).size).toBe(2500)
})

test('every text is in quotes in both profiles, and numbers are bare', () => {
  expect(csvLine(['a;b', 'c,d', '', 5], 'comma')).toBe('"a;b","c,d",,5\r\n')
  expect(csvLine(['a;b', 'c,d', '', 5], 'semicolon')).toBe('"a;b";"c,d";;5\r\n')
})

test('a formula behind a separator of the other profile is made harmless too', () => {
  expect(csvLine(['Xin trả lời tôi;=cmd|calc!A0'], 'comma')).toBe(`"Xin trả lời tôi;'=cmd|calc!A0"\r\n`)
})

test.each(['Xin trả lời;=cmd|calc!A0', 'a,=1+1', 'b\t@x', 'c\n=1', ';\t=1', "d;'=1", '-1;-2', 'hạn 30/9; =1'])(
  'wherever a machine cuts %j, no piece starts a formula; and it reads back as it was',
  async (words) => {
    const { json, put, type, look } = office()
    const file = put('a.csv', `id,answered_at,area,questionnaire,overall\r\nx,2026-03-02,ho-tich,one-stop,5\r\n`)
    await json('import', 'responses', file)
    await look((db) => db.run(sql`insert into comments (response, words) select id, ${words} from responses`))
    await look(released)
    for (const profile of ['comma', 'semicolon']) {
      const { text } = await type('export', 'responses', '--csv-profile', profile)
      for (const piece of text.split(/[;,\t\r\n]/)) expect(piece).not.toMatch(/^"?[=+@-]/)
      const other = office()
      await other.json('import', 'responses', other.put('out.csv', text))
      expect(await other.look((db) => db.all(sql`select words from comments`))).toEqual([{ words: words.trim() }])
    }
  },
)

test('what is hidden in a comment is in no file, and neither such a file nor one without the comment brings it in again', async () => {
  const { json, put, type, look } = office()
  const row = 'x,2026-03-02,ho-tich,one-stop,5,Gọi 0912345678 gặp chị Lan'
  await json('import', 'responses', put('a.csv', `id,answered_at,area,questionnaire,overall,comment\r\n${row}\r\n`))
  await look((db) => db.run(sql`delete from unreleased`))
  const { text: before } = await type('export', 'responses')
  expect(before).toContain('ho-tich')
  expect(before).not.toContain('Gọi')
  await look(released)
  const { text } = await type('export', 'responses')
  expect(text).toContain('Gọi ▇ [số điện thoại] gặp chị ▇ [tên người]')
  for (const file of [before, text])
    expect(await json('import', 'responses', put('b.csv', file))).toMatchObject({ new: 0, already: 1 })
  const other = text.replace('gặp', 'tìm')
  expect((await type('import', 'responses', put('c.csv', other))).code).not.toBe(0)
  expect((await type('export', 'responses', '--with-waiting')).text).toContain('Gọi 0912345678 gặp chị Lan')
})

test('a file of answers is its owner’s alone', async () => {
  const { json, place } = await busyOffice()
  for (const format of ['csv', 'xlsx']) {
    await json('export', 'responses', '--format', format, '--out', place(`out.${format}`))
    expect(statSync(place(`out.${format}`)).mode & 0o777).toBe(0o600)
  }
})

test('nobody learns from a file when somebody answered, nor who came first, nor what nobody may know yet', async () => {
  const { json, type, look } = office()
  await json('migrate')
  const { code } = await json('touchpoint', 'add', '--area', 'ho-tich')
  const file = async (...options: string[]) =>
    (await type('export', 'responses', ...options)).text.trim().split('\r\n').slice(1)
  const answered: string[] = []
  await look(async (db) => {
    const { world, clock } = await openApp({ db })
    for (let i = 0; i < 40; i++) {
      clock.now += 60_000
      const submission = { id: uuidv7(), questionnaire: 'one-stop', version: 2, source: 'api' } as const
      const answers = { overall: 5, comment: `người thứ ${i}` }
      await submit(world, placeAt(await openTouchpoint(world, code)), { ...submission, answers })
      answered.push(answers.comment)
      if (i === 3) expect(await file()).toEqual([])
      if (i === 3) expect(await file('--with-waiting')).toHaveLength(4)
      if (i === 8) expect(await file()).toHaveLength(5)
    }
  })
  await look(released)
  const lines = await file()
  expect(lines).toHaveLength(40)
  expect(lines.join()).not.toMatch(/\d\d:\d\d/)
  const order = lines.map((line) => /người thứ \d+/.exec(line)?.[0])
  expect(order.toSorted()).toEqual(answered.toSorted())
  expect(order).not.toEqual(answered)
  // An id tells the day: its first part is the same for everybody who answered on it.
  expect(new Set(lines.map((line) => line.slice(1, 14))).size).toBe(1)
})
