import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { exportFile } from '../../client/kiosk/export-file.ts'
import { newAdministrator } from '../stories/door.ts'
import { jsonBody, openApp } from '../world.ts'
import { office, today } from './command-line.ts'

const minute = 60_000
const anHour = 60 * minute
const answers = { overall: 5, access: 5, procedure: 4, official: 5, result: 5, feedback: 0 }
const given = (answeredAt: number, changes: object = {}) => ({
  ...{ id: uuidv7(), answeredAt, questionnaire: 'one-stop', version: 1, answers, ended: 'sent' as const },
  ...changes,
})

/** A ward with a tablet that was paired two hours ago and is retired since. */
async function wardWithRetiredTablet() {
  const ward = office()
  await ward.type('migrate')
  const id = await ward.look(async (db) => {
    const clock = { now: today - 2 * anHour }
    const { app, door } = await openApp({ db, now: () => clock.now })
    const admin = await newAdministrator(door, 'lan')
    const { code: touchpoint } = await admin.post('/api/v1/touchpoints', { area: 'ho-tich' })
    const made = await admin.post('/api/v1/kiosks', { touchpoint, pin: '123456', name: 'Máy 1' })
    await app.request('/api/v1/kiosk/pairing', jsonBody({ code: made.pairingCode, version: '1' }))
    clock.now = today - minute
    await admin.post(`/api/v1/kiosks/${made.id}/retirement`, {})
    return String(made.id)
  })
  /** The file as the tablet's staff page writes it. */
  const file = (waiting: readonly ReturnType<typeof given>[], refused: readonly ReturnType<typeof given>[] = []) => {
    const entries = waiting.map((one) => ({ kiosk: id, given: one }))
    const no = refused.map((one) => ({ kiosk: id, given: one, problem: 'answersRefused', message: 'Chưa trả lời' }))
    return ward.put('may.json', JSON.stringify(exportFile({ waiting: entries, refused: no }, id, today)))
  }
  const stored = () =>
    ward.look((db) => db.all(sql`select id, answered_at as at, channel, source from responses order by answered_at`))
  return { ...ward, id, file, stored }
}

type Ward = Awaited<ReturnType<typeof wardWithRetiredTablet>>
const unreadable: readonly (readonly [string, (ward: Ward) => string, string])[] = [
  ['is not there', (ward) => ward.place('none.json'), 'không đọc được'],
  ['is a letter', (ward) => ward.put('x.json', 'Kính gửi'), 'không phải tệp do máy tính bảng xuất ra'],
  ['is of something else', (ward) => ward.put('x.json', '{"kiosk":"x"}'), 'không phải tệp do máy tính bảng xuất ra'],
]

test.each(unreadable)('a file that %s is told, and nothing is stored', async (_, make, why) => {
  const ward = await wardWithRetiredTablet()
  const { code, notes } = await ward.type('import', 'tablet', make(ward))
  expect([code, notes]).toEqual([1, expect.stringContaining(why)])
  expect(await ward.stored()).toEqual([])
})

test('a file of another ward’s tablet names it, and nothing is stored', async () => {
  const ward = await wardWithRetiredTablet()
  const other = await wardWithRetiredTablet()
  const { code, notes } = await ward.type('import', 'tablet', other.file([given(today - anHour)]))
  expect([code, notes]).toEqual([1, expect.stringContaining(other.id)])
  expect(await ward.stored()).toEqual([])
  expect(await ward.look((db) => db.all(sql`select act from log where act = 'tablet-imported'`))).toEqual([])
})

test('what waited on a retired tablet is taken, each at its moment, and a second time changes nothing', async () => {
  const { json, file, stored, look } = await wardWithRetiredTablet()
  const waiting = Array.from({ length: 45 }, (_, i) => given(today - anHour + i * minute))
  const path = file(waiting)
  expect(await json('import', 'tablet', path)).toMatchObject({ new: 45, already: 0, refused: [], refusedBefore: 0 })
  expect(await stored()).toEqual(
    waiting.map(({ id, answeredAt }) => ({ id, at: answeredAt, channel: 'kiosk', source: 'kiosk' })),
  )
  expect(await json('import', 'tablet', path)).toMatchObject({ new: 0, already: 45 })
  expect(await json('verify')).toMatchObject({ responses: 45, differences: 0 })
  expect(await look((db) => db.all(sql`select act from log where act = 'tablet-imported'`))).toHaveLength(2)
})

test('one answer that cannot be taken is told with its reason; the others are taken', async () => {
  const { type, file, stored } = await wardWithRetiredTablet()
  const path = file([given(today - anHour), given(today - anHour, { answers: {} }), given(today - minute)])
  const { code, text } = await type('import', 'tablet', path)
  expect([code, text]).toEqual([1, expect.stringContaining('2 phiếu mới')])
  expect(text).toContain('phiếu thứ 2 chưa được nhận')
  expect(await stored()).toHaveLength(2)
})

test('what the server had refused before is counted and left in the file', async () => {
  const { type, file } = await wardWithRetiredTablet()
  const { text } = await type('import', 'tablet', file([given(today - anHour)], [given(today - anHour)]))
  expect(text).toContain('1 phiếu máy chủ đã từ chối từ trước')
})
