import { type SQL, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { readTriggers } from '../../db/queries/triggers.ts'
import { byItself, commander } from '../../server/access/actor.ts'
import { note } from '../../server/acts/act.ts'
import { countDays } from '../../server/acts/days/count-days.ts'
import { verifyDays } from '../../server/acts/days/verify-days.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { office, today } from '../commands/command-line.ts'
import { jsonBody, openApp, opening } from '../world.ts'

const digest = expect.stringMatching(/^[0-9a-f]{32}$/)
const aDay = 24 * 60 * 60 * 1000
const answers = { overall: 5, access: 5, procedure: 4, official: 5, result: 5, feedback: 0 }

/** Whoever has the database in their hands can take the triggers away, and put them back. */
async function tampered(db: Db, ...statements: SQL[]) {
  const triggers = await readTriggers(db)
  const seals = [...triggers].filter(([name]) => name !== 'responses_are_counted')
  for (const [name] of seals) await db.run(sql.raw(`drop trigger ${name}`))
  for (const statement of statements) await db.run(statement)
  for (const [, text] of seals) await db.run(sql.raw(text))
}

/** Three people answer at one touchpoint today, two at another. */
async function aWard() {
  const opened = await openApp()
  const { app, world, clock } = opened
  const touchpoints = [1, 2].map(() => createTouchpoint(world, { area: 'ho-tich' }, commander('test')))
  const [one, other] = (await Promise.all(touchpoints)).map(({ code }) => code)
  const answer = async (touchpoint = '') => {
    const sent = { id: uuidv7(), touchpoint, questionnaire: 'one-stop', version: 1, answers }
    expect((await app.request('/api/v1/responses', jsonBody(sent))).status).toBe(201)
  }
  for (const code of [one, one, one, other, other]) await answer(code)
  const tomorrow = () => {
    clock.now += aDay
  }
  return { ...opened, one, other, answer, tomorrow }
}

test('how many came in is written down once the day is over, once, and the next day by itself', async () => {
  const { world, one, other, answer, tomorrow } = await aWard()
  expect(await countDays(world)).toBe('2026-10-04')
  tomorrow()
  expect(await countDays(world)).toBe('2026-10-05')
  expect(await countDays(world)).toBe('2026-10-05')
  await answer(one)
  tomorrow()
  tomorrow()
  expect(await countDays(world)).toBe('2026-10-07')
  const lines = await world.db.all<{ subject: string; detail: string }>(
    sql`select subject, detail from log join log_details using (n) where act = 'days-counted' order by n`,
  )
  expect(lines.map(({ subject, detail }) => [subject, JSON.parse(detail)])).toEqual([
    ['2026-10-04', {}],
    ['2026-10-05', { '2026-10-05': { [`${one}`]: [3, digest], [`${other}`]: [2, digest] } }],
    ['2026-10-07', { '2026-10-06': { [`${one}`]: [1, digest] } }],
  ])
  expect(await verifyDays(world.db)).toEqual([])
})

test('an answer taken out of the database by hand is found, and so is one put in', async () => {
  const { world, one, other, tomorrow } = await aWard()
  tomorrow()
  await countDays(world)
  await tampered(
    world.db,
    sql`delete from responses where id = (select id from responses where touchpoint = ${one} limit 1)`,
  )
  expect(await verifyDays(world.db)).toEqual([{ day: '2026-10-05', touchpoint: one, written: 3, found: 2 }])
  await world.db.run(sql`
    insert into responses select lower(hex(randomblob(16))), answered_at, ${opening - aDay}, ${other}, unit, area, procedure,
      channel, stream, questionnaire, version, pattern, overall, details, content_hash, receipt || 'x', source, device_at,
      flags, lower(hex(randomblob(16))) from responses where touchpoint = ${other} limit 1`)
  expect(await verifyDays(world.db)).toContainEqual({ day: '2026-10-04', touchpoint: other, written: 0, found: 1 })
})

test.each([
  ['its level', sql`update responses set pattern = '1' || substr(pattern, 2), overall = 1 where touchpoint = `],
  ['its procedure', sql`update responses set procedure = '1.001193' where touchpoint = `],
  ['its moment, within the day', sql`update responses set answered_at = answered_at + 1 where touchpoint = `],
])('an answer of which %s was changed by hand is found, though as many are there', async (_, change) => {
  const { world, other, tomorrow } = await aWard()
  tomorrow()
  await countDays(world)
  await tampered(world.db, sql`${change} ${other}`)
  expect(await verifyDays(world.db)).toEqual([{ day: '2026-10-05', touchpoint: other, written: 2, found: 2 }])
})

test('two answers that changed places between two touchpoints are found', async () => {
  const { world, one, other, tomorrow } = await aWard()
  tomorrow()
  await countDays(world)
  const first = (code = '') => sql`(select min(id) from responses where touchpoint = ${code})`
  await tampered(
    world.db,
    sql`update responses set touchpoint = case touchpoint when ${one} then ${other} else ${one} end
      where id in (${first(one)}, ${first(other)})`,
  )
  expect((await verifyDays(world.db)).map(({ touchpoint }) => touchpoint).toSorted()).toEqual([one, other].toSorted())
})

test('what an older program wrote down is a number alone, and still compared', async () => {
  const { world, one, other, tomorrow } = await aWard()
  tomorrow()
  const detail = { '2026-10-05': { [`${one}`]: 3, [`${other}`]: 2 } }
  await note(world, byItself, { act: 'days-counted', subject: ['day', '2026-10-05'], detail })
  expect(await verifyDays(world.db)).toEqual([])
  await tampered(world.db, sql`delete from responses where touchpoint = ${other}`)
  expect(await verifyDays(world.db)).toEqual([{ day: '2026-10-05', touchpoint: other, written: 2, found: 0 }])
})

test('with the triggers in place nobody changes or removes an answer or its words', async () => {
  const { world } = await aWard()
  for (const statement of [
    sql`update responses set overall = 5`,
    sql`update responses set details = null, flags = null`,
    sql`update responses set export_id = 'x'`,
    sql`update responses set receipt = ''`,
    sql`delete from responses`,
    sql`insert into responses select * from responses where true on conflict (id) do update set overall = 5`,
  ])
    await expect(world.db.run(statement)).rejects.toThrow()
})

test('counting the tallies anew does not hide that an answer is gone', async () => {
  const ward = office()
  const rows = Array.from({ length: 9 }, (_, i) => `2026-03-02,ho-tich,one-stop,${(i % 5) + 1}`)
  const file = ward.put('a.csv', ['answered_at,area,questionnaire,overall', ...rows].join('\n'))
  await ward.type('import', 'responses', file)
  await ward.look((db) => countDays({ db, now: () => today + aDay }))
  expect((await ward.type('verify')).code).toBe(0)
  await ward.look((db) => tampered(db, sql`delete from responses where id = (select min(id) from responses)`))
  const repaired = await ward.type('verify', '--repair')
  expect([repaired.code, repaired.text]).toEqual([1, expect.stringContaining('Đã đếm lại.')])
  expect(repaired.text).toContain('nhật ký ghi 9 phiếu, nay có 8')
  const after = await ward.type('verify')
  expect([after.code, after.text]).toEqual([1, expect.stringContaining('Đếm lại bảng tổng hợp không sửa được')])
})
