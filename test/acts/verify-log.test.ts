import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { type Line, lineStatements, linesAfter } from '../../db/queries/log.ts'
import { commander } from '../../server/access/actor.ts'
import { note } from '../../server/acts/act.ts'
import { hashOf, lineAfter } from '../../server/acts/chain.ts'
import { verifyLog } from '../../server/acts/verify-log.ts'
import { openDb, opening } from '../world.ts'

const actor = commander('test')

/** A log of eight lines, each with a detail, and its head as somebody wrote it down after the sixth. */
async function aLog() {
  const db = await openDb()
  const add = async (from: number, to: number) => {
    for (let i = from; i <= to; i++)
      await note({ db, now: () => opening + i }, actor, { act: 'tidied', subject: ['thing', `${i}`], detail: { i } })
  }
  await add(1, 6)
  const [head] = (await linesAfter(db, 5, 1)) as [Line]
  await add(7, 8)
  return { db, anchors: [{ n: head.n, hash: head.hash, where: 'sổ trực' }] }
}

/** Whoever has the database in their hands can take the triggers away, and put them back. */
async function tampered(db: Db, ...statements: string[]) {
  const triggers = await db.all<{ name: string; sql: string }>(
    sql`select name, sql from sqlite_master where type = 'trigger' and tbl_name in ('log', 'log_details')`,
  )
  for (const { name } of triggers) await db.run(sql.raw(`drop trigger ${name}`))
  for (const statement of statements) await db.run(sql.raw(statement))
  for (const one of triggers) await db.run(sql.raw(one.sql))
}

test('a log that nobody touched is whole, and its head is told', async () => {
  const { db, anchors } = await aLog()
  const { lines, head, faults } = await verifyLog(db, anchors)
  expect({ lines, head, faults }).toEqual({ lines: 8, head: expect.stringMatching(/^[0-9a-f]{64}$/), faults: [] })
})

test.each([
  ['altered', "update log set by = 'somebody else' where n = 3", { kind: 'changed', n: 3 }],
  ['removed', 'delete from log where n = 3', { kind: 'gap', n: 4 }],
  ['with another detail', `update log_details set detail = '{}' where n = 5`, { kind: 'detail', n: 5 }],
  ['moved in time', 'update log set at = at + 1000 where n = 8', { kind: 'changed', n: 8 }],
  [
    'given to another field',
    "update log set act = 'tidiedthing', subject_kind = '' where n = 4",
    { kind: 'changed', n: 4 },
  ],
])('a line that was %s is found', async (_, statement, fault) => {
  const { db } = await aLog()
  await tampered(db, statement)
  expect((await verifyLog(db, [])).faults).toContainEqual(fault)
})

test('a line that was put in between is found', async () => {
  const { db } = await aLog()
  const [third] = (await linesAfter(db, 2, 1)) as [Line]
  await tampered(
    db,
    'update log set n = n + 1 where n in (8)',
    'update log set n = n + 1 where n in (7)',
    'update log set n = n + 1 where n in (6)',
    'update log set n = n + 1 where n in (5)',
    'update log set n = n + 1 where n in (4)',
  )
  const put = lineAfter({ n: 3, hash: third.hash }, { ...third, act: 'put in' }, '')
  const taken = lineStatements(db, { ...put, prev: `${third.hash}x` }, '', true)
  for (const one of taken) await one
  expect((await verifyLog(db, [])).faults).toContainEqual({ kind: 'gap', n: 4 })
})

test('two lines that changed places are found', async () => {
  const { db } = await aLog()
  await tampered(
    db,
    'update log set n = 99 where n = 3',
    'update log set n = 3 where n = 4',
    'update log set n = 4 where n = 99',
  )
  expect((await verifyLog(db, [])).faults.map(({ kind }) => kind)).toContain('gap')
})

test('a cut tail is found by a head that was written down elsewhere, and by nothing else', async () => {
  const { db, anchors } = await aLog()
  await tampered(db, 'delete from log where n > 4')
  expect((await verifyLog(db, [])).faults).toEqual([])
  expect((await verifyLog(db, anchors)).faults).toEqual([{ kind: 'anchor', n: 6, where: 'sổ trực' }])
})

test('a log that was written anew, every hash right, is found by a head that was written down elsewhere', async () => {
  const { db, anchors } = await aLog()
  const all = await linesAfter(db, 0, 100)
  await tampered(db, 'delete from log', 'delete from log_details')
  let head: Line | undefined
  for (const line of all) {
    const { n: _, hash: __, prev: ___, detailHash: ____, ...entry } = line
    head = lineAfter(head, { ...entry, by: 'nobody' }, '')
    for (const one of lineStatements(db, head, '', true)) await one
  }
  expect((await verifyLog(db, [])).faults).toEqual([])
  expect((await verifyLog(db, anchors)).faults).toEqual([{ kind: 'anchor', n: 6, where: 'sổ trực' }])
})

test('with the triggers in place no line is changed or removed, nor a detail changed', async () => {
  const { db } = await aLog()
  for (const statement of ['update log set at = 0', 'delete from log', "update log_details set detail = ''"])
    await expect(db.run(sql.raw(statement))).rejects.toThrow()
  expect((await verifyLog(db, [])).faults).toEqual([])
})

test('a detail that was forgotten on schedule is no fault', async () => {
  const { db } = await aLog()
  await db.run(sql`delete from log_details where n < 4`)
  expect((await verifyLog(db, [])).faults).toEqual([])
})

test('the hash covers each field where it stands', async () => {
  const { db } = await aLog()
  const [line] = (await linesAfter(db, 0, 1)) as [Line]
  const one = hashOf({ ...line, by: 'ab', role: 'c' })
  expect(hashOf({ ...line, by: 'a', role: 'bc' })).not.toBe(one)
})
