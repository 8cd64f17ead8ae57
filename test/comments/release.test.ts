import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Response } from '../../db/queries/responses.ts'
import { holidays as ngocHa } from '../../surveys/wards/ngoc-ha/holidays.ts'
import { holidaysIn, nextWorkingDay } from '../../surveys/wards/working-days.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'

const monday = Date.parse('2026-10-05T09:00:00+07:00')
const hours = (n: number) => n * 60 * 60 * 1000

/** A ward where people write, and somebody reads on a later day. */
async function aWard() {
  const desk = await atTheDesk()
  // Her session would be over on another day.
  await desk.db.run(sql`update sessions set expires_at = expires_at * 2`)
  const write = (words: string, changes: Partial<Response> = {}, at = desk.clock.now) =>
    desk.people(1, { comment: words, touchpoint: 'aaaaaa', answeredAt: at, receivedAt: at, ...changes })
  const read = async (at?: string) => {
    if (at) desk.clock.now = Date.parse(`${at}+07:00`)
    const { body } = await desk.ask('GET', '/comments')
    return body.rows.map(({ pieces }: { pieces: { text: string }[] }) => pieces.map(({ text }) => text).join(''))
  }
  return { ...desk, write, read }
}

describe('the next working day', () => {
  const holidays = holidaysIn(ngocHa)
  test.each([
    ['a Friday', '2026-10-02', '2026-10-05'],
    ['a weekday', '2026-10-05', '2026-10-06'],
    ['the day before Tết', '2026-02-13', '2026-02-23'],
    ['a Friday before a Saturday that is made up for', '2026-08-21', '2026-08-22'],
    ['the day before the National Day', '2026-08-28', '2026-09-03'],
  ])('after %s', (_, day, next) => expect(nextWorkingDay(day, holidays)).toBe(next))

  test('a line that cannot be read is named', () => {
    expect(() => holidaysIn('day,kind,name,how_known\n2026-01-01,off,Tết,luật\n1/2/2026,off,x,y')).toThrow('line 3')
  })
})

describe('a comment is not read', () => {
  test('on the day it was written, nor on a weekend', async () => {
    const { write, read, clock } = await aWard()
    clock.now = Date.parse('2026-10-09T09:00:00+07:00')
    for (const one of ['Một', 'Hai', 'Ba']) await write(one)
    expect(await read('2026-10-09T23:00:00')).toEqual([])
    expect(await read('2026-10-11T10:00:00')).toEqual([])
    expect((await read('2026-10-12T00:10:00')).toSorted()).toEqual(['Ba', 'Hai', 'Một'])
  })

  test('while fewer than three wait at the survey point, until the half-month is over and the unit has three', async () => {
    const { write, read } = await aWard()
    await write('Một')
    await write('Hai')
    await write('Nơi khác', { touchpoint: 'bbbbbb' })
    expect(await read('2026-10-14T10:00:00')).toEqual([])
    expect((await read('2026-10-15T10:00:00')).toSorted()).toEqual(['Hai', 'Một', 'Nơi khác'])
  })

  test('where the unit has fewer than three, in any later half-month either', async () => {
    const { write, read } = await aWard()
    await write('Một')
    await write('Hai')
    await write('Đơn vị khác', { unit: 'tram-y-te', touchpoint: 'bbbbbb' })
    expect(await read('2026-12-01T10:00:00')).toEqual([])
  })

  test('when its answer is held or left out, which makes no three with others; counted again it is read', async () => {
    const { write, read, leaveOut, countAgain } = await aWard()
    const [out] = await write('Loại')
    await write('Chờ xem', { held: 'Nhiều phiếu cùng lúc' })
    await write('Một')
    await write('Hai')
    const exclusion = await leaveOut(out)
    expect(await read('2026-10-06T10:00:00')).toEqual([])
    await countAgain(exclusion)
    expect((await read()).toSorted()).toEqual(['Hai', 'Loại', 'Một'])
    await leaveOut(out)
    expect((await read()).toSorted()).toEqual(['Hai', 'Một'])
  })

  test('when its author asked for a reply', async () => {
    const { write, read, db } = await aWard()
    for (const one of ['Một', 'Hai', 'Ba', 'Xin trả lời']) await write(one)
    await db.run(sql`update comments set wished = 1 where words = 'Xin trả lời'`)
    expect((await read('2026-10-06T10:00:00')).toSorted()).toEqual(['Ba', 'Hai', 'Một'])
  })
})

test('of the time only the day is told, and those of a day come in no order of theirs', async () => {
  const { write, ask, clock } = await aWard()
  for (let i = 0; i < 6; i++) await write(`Ý kiến ${i}`, {}, monday + hours(i))
  clock.now = monday + hours(24)
  const { rows } = (await ask('GET', '/comments')).body
  expect(rows).toHaveLength(6)
  for (const row of rows)
    expect([row.day, JSON.stringify(row)]).toEqual(['2026-10-05', expect.not.stringContaining('09:0')])
  expect(Object.keys(rows[0])).not.toContain('answeredAt')
})

test('what was released stays so, and a later reader of another list sees the same', async () => {
  const { write, read, ask } = await aWard()
  for (const one of ['Một', 'Hai', 'Ba']) await write(one)
  const seen = await read('2026-10-06T10:00:00')
  await write('Bốn', {}, monday + hours(26))
  expect(await read('2026-10-13T10:00:00')).toEqual(seen)
  expect((await ask('GET', '/comments?touchpoint=aaaaaa&level=5&stream=volunteer&period=2026-10')).body.total).toBe(3)
  expect((await ask('GET', '/themes')).body.periods.at(-1)).toEqual({ name: '2026-Q4', comments: 3 })
})

test('an official who gets an account later is hidden in what was read before', async () => {
  const { write, read, db } = await aWard()
  for (const one of ['Bạn Đỗ thị mai hoa giúp tôi', 'Do Thi Mai Hoa rất tốt', 'Ba']) await write(one)
  expect(await read('2026-10-06T10:00:00')).toContain('Do Thi Mai Hoa rất tốt')
  await db.run(
    sql`insert into staff (id, login, name, role, password, created_at) values ('x', 'x', 'Đỗ Thị Mai Hoa', 'clerk', 'x', 0)`,
  )
  expect((await read()).toSorted()).toEqual(['Ba', 'Bạn ▇ [tên người] giúp tôi', '▇ [tên cán bộ] rất tốt'].toSorted())
})

test('what an older program stored is completed, also when that was cut off, and read like the others', async () => {
  const { write, read, db } = await aWard()
  for (const one of ['Gọi 0912345678', 'Hai', 'Ba']) await write(one)
  await db.run(sql`update comments set folded = null, marked = null, hidden = null`)
  expect((await read('2026-10-06T10:00:00')).toSorted()).toEqual(['Ba', 'Gọi ▇ [số điện thoại]', 'Hai'])
})
