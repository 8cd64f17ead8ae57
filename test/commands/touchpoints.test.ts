import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { office, today } from './command-line.ts'

test('an area, procedure or unit the catalogue has not is told in Vietnamese', async () => {
  const { type } = office()
  for (const [option, value, named] of [
    ['--area', 'nowhere', 'lĩnh vực'],
    ['--procedure', '9.999999', 'thủ tục'],
    ['--questionnaire', 'guess', 'phiếu khảo sát'],
  ] as const) {
    const { code, notes } = await type('touchpoint', 'add', '--area', 'ho-tich', option, value)
    expect(code).toBe(1)
    expect(notes).toContain(named)
  }
})

test('the form of campaigns is refused, and what may be asked is said without it', async () => {
  const { type } = office()
  const add = (questionnaire: string) =>
    type('touchpoint', 'add', '--area', 'ho-tich', '--questionnaire', questionnaire)
  const { code, notes } = await add('sipas-2022')
  expect(code).toBe(1)
  expect(notes).toContain('chỉ dùng cho đợt điều tra')
  expect((await add('guess')).notes).toContain('(one-stop, online, health-station, public-school)')
  expect((await type('touchpoint', 'list')).text).not.toContain('sipas-2022')
})

test('a survey point is made, listed and retired, and each is written down', async () => {
  const { json, type, look } = office({ BASE_URL: 'https://khaosat.example.vn/' })
  const made = await json('touchpoint', 'add', '--area', 'chung-thuc', '--counter', 'Quầy số 3')
  expect(made).toEqual({
    code: expect.stringMatching(/^[2-9a-z]{6}$/),
    url: `https://khaosat.example.vn/k/${made.code}`,
    unit: 'van-phong-hdnd-va-ubnd',
    area: 'chung-thuc',
    procedure: '',
    counter: 'Quầy số 3',
    channel: 'desk',
    questionnaire: 'one-stop',
    createdAt: today,
  })
  expect((await type('touchpoint', 'list')).text).toMatch(new RegExp(`${made.code} .*Quầy số 3 .*đang dùng`))
  expect((await type('touchpoint', 'retire', made.code.toUpperCase())).code).toBe(0)
  expect((await type('touchpoint', 'retire', made.code)).notes).toContain('đã ngừng từ trước')
  expect((await type('touchpoint', 'retire', 'nocode')).notes).toContain('nocode')
  const deeds = await look((db) => db.all(sql`select "by", act as what, subject from log order by n`))
  expect(deeds).toEqual([
    { by: 'touchpoint add', what: 'touchpoint-made', subject: made.code },
    { by: 'touchpoint retire', what: 'touchpoint-retired', subject: made.code },
  ])
})

test('without a public address the link leads to this machine', async () => {
  const { json } = office({ PORT: '9000' })
  expect((await json('touchpoint', 'add', '--procedure', '1.001193')).url).toMatch(/^http:\/\/localhost:9000\/k\//)
  expect((await json('admin', 'invite')).url).toMatch(/^http:\/\/localhost:9000\/desk\/invitation#[\w-]{43}$/)
})
