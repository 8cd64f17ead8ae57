import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addResponses } from '../../db/queries/responses.ts'
import { readTriggers } from '../../db/queries/triggers.ts'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { invitations } from '../../db/schema.ts'
import { acceptInvitation } from '../../server/acts/staff/accept-invitation.ts'
import { answer } from '../answer.ts'
import { csv, office, today } from '../commands/command-line.ts'

/** A ward in which each kind of thing was made, changed and put back by the commands. */
async function aWard() {
  const ward = office()
  const { json, put, look } = ward
  const { code } = await json('touchpoint', 'add', '--area', 'ho-tich')
  const other = await json('touchpoint', 'add', '--area', 'chung-thuc')
  await json('touchpoint', 'retire', other.code)
  await json('key', 'add', 'Cổng')
  await json('key', 'revoke', 'Cổng')
  await json('key', 'add', 'Cổng')
  const rows = Array.from({ length: 6 }, (_, i) => [`2026-03-0${i + 1}`, 'ho-tich', 'one-stop', 4])
  await json('import', 'responses', put('a.csv', csv(['answered_at', 'area', 'questionnaire', 'overall'], ...rows)))
  const id = 'a1b2c3d4-0000-7000-8000-000000000001'
  await look((db) => addResponses(db, [answer({ id, exportId: id })]))
  await json('exclude', 'add', id, '--reason', 'Phiếu gửi trùng của cùng một người')
  const left = (await json('exclude', 'list')).exclusions[0].id
  await json('exclude', 'undo', String(left))
  await json('exclude', 'add', id, '--reason', 'Phiếu gửi trùng của cùng một người')
  await json('import', 'population', put('p.csv', 'month,area,channel,closed\n2026-03,ho-tich,desk,120\n'))
  await json('import', 'population', put('q.csv', 'month,area,channel,closed\n2026-03,ho-tich,desk,130\n'))
  await json('publish', '--period', '2026-Q1')
  await json('admin', 'invite')
  await look(async (db) => {
    const [invitation] = await db.select().from(invitations)
    if (!invitation) throw new Error('nobody was invited')
    const person = { id: 'lan', login: 'lan', name: 'Nguyễn Thị Lan', password: 'x' }
    await acceptInvitation({ db, now: () => today }, invitation, person, '')
  })
  return { ...ward, code, id, other: other.code as string }
}

test('what was done by the program leaves nothing unexplained', async () => {
  const { look, type } = await aWard()
  expect(await look(findUnlogged)).toEqual([])
  expect((await type('verify')).code).toBe(0)
})

test.each([
  ['a touchpoint retired by hand', sql`update touchpoints set retired_at = 1 where retired_at is null`, 'touchpoint'],
  ['one brought back by hand', sql`update touchpoints set retired_at = null`, 'touchpoint'],
  ['one removed', sql`delete from touchpoints where retired_at is not null`, 'touchpoint'],
  ['a revoked key that works again', sql`update read_keys set revoked_at = null`, 'key'],
  ['a key put in', sql`insert into read_keys (key_hash, name, created_at) values ('x', 'Khác', 1)`, 'key'],
  [
    'an account put in',
    sql`insert into staff (id, login, name, role, password, created_at) values ('x', 'x', 'x', 'admin', 'x', 1)`,
    'account',
  ],
  ['an account closed by hand', sql`update staff set disabled_at = 1`, 'account'],
  ['a publication removed', sql`delete from publications`, 'publication'],
  ['one renumbered', sql`update publications set revision = 2`, 'publication'],
  [
    'an answer left out by hand',
    sql`insert into exclusions (response, reason, at, "by") select id, 'kém', 1, 'x' from responses where overall = 4 limit 1`,
    'exclusion',
  ],
  [
    'one taken back by hand',
    sql`update exclusions set response = (select max(id) from responses where area = 'ho-tich' and overall = 4)`,
    'exclusion',
  ],
  ['the list of what is left out emptied', sql`delete from exclusions`, 'exclusion'],
  ['a number of dossiers changed', sql`update populations set closed = 100`, 'population'],
])('%s is found, and the exit code says so', async (_, statement, kind) => {
  const { look, type } = await aWard()
  await look(async (db) => {
    for (const name of (await readTriggers(db)).keys()) await db.run(sql.raw(`drop trigger ${name}`))
    await db.run(statement)
  })
  expect((await look(findUnlogged)).map((one) => one.kind)).toContain(kind)
  const { code, text } = await type('verify')
  expect([code, text]).toEqual([1, expect.stringContaining('Nhật ký không cho biết vì sao')])
})
