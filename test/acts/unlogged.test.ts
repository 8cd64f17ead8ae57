import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addResponses } from '../../db/queries/responses.ts'
import { readTriggers } from '../../db/queries/triggers.ts'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { invitations } from '../../db/schema.ts'
import { proposeExclusion } from '../../server/acts/exclusions/exclusion.ts'
import { declineProposal, withdrawProposal } from '../../server/acts/proposals/close.ts'
import { acceptInvitation } from '../../server/acts/staff/accept-invitation.ts'
import { answer } from '../answer.ts'
import { csv, office, today } from '../commands/command-line.ts'
import { personAtDesk, secondPerson } from '../two-persons.ts'

/** A ward in which each kind of thing was made, changed and put back by the commands. */
async function aWard() {
  const ward = office()
  const { json, put, look, confirm } = ward
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
  const twice = ['--cause', 'duplicate', '--reason', 'Phiếu gửi trùng của cùng một người']
  await confirm(await json('exclude', 'add', id, ...twice))
  const left = (await json('exclude', 'list')).exclusions[0].id
  await confirm(
    await json('exclude', 'undo', String(left), '--cause', 'mistaken', '--reason', 'đã gọi hỏi lại người gửi'),
  )
  await confirm(await json('exclude', 'add', id, ...twice))
  await json('import', 'population', put('p.csv', 'month,area,channel,closed\n2026-03,ho-tich,desk,120\n'))
  await json('import', 'population', put('q.csv', 'month,area,channel,closed\n2026-03,ho-tich,desk,130\n'))
  await confirm(await json('publish', '--period', '2026-Q1', '--cause', 'regular'))
  await look(async (db) => {
    const [other] = await db.all<{ id: string }>(sql`select id from responses where area = 'ho-tich' and id <> ${id}`)
    const world = { db, now: () => today }
    const wanted = { response: other?.id ?? '', cause: 'trial', reason: 'bấm thử khi lắp máy tính bảng' }
    const lan = await personAtDesk(world, 'quan-ly', [{ role: 'manager', unit: '' }])
    const first = await proposeExclusion(world, wanted, lan)
    await withdrawProposal(world, first.id, lan)
    const second = await proposeExclusion(world, wanted, lan)
    await declineProposal(world, { id: second.id, reason: 'chưa có biên bản nào' }, await secondPerson(world))
    await proposeExclusion(world, wanted, lan)
  })
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
  [
    'a proposal confirmed by hand',
    sql`update proposals set state = 'confirmed', decided_by = 'x' where state = 'open'`,
    'proposal',
  ],
  [
    'one that was declined said to be withdrawn',
    sql`update proposals set state = 'withdrawn' where state = 'declined'`,
    'proposal',
  ],
  [
    'one said to be confirmed by whoever made it',
    sql`update proposals set "by" = decided_by where state = 'confirmed'`,
    'proposal',
  ],
  ['the list of proposals emptied', sql`delete from proposals`, 'proposal'],
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
