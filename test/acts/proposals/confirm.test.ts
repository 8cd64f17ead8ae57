import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { addResponses } from '../../../db/queries/responses.ts'
import { rolesHeld, staff } from '../../../db/schema.ts'
import { commander } from '../../../server/access/actor.ts'
import { proposeExclusion } from '../../../server/acts/exclusions/exclusion.ts'
import { declineProposal, withdrawProposal } from '../../../server/acts/proposals/close.ts'
import { confirmProposal } from '../../../server/acts/proposals/confirm.ts'
import { proposalFor, proposalsFor } from '../../../server/acts/proposals/list.ts'
import { lookAt, proposalIn } from '../../../server/acts/proposals/look.ts'
import { verifyLog } from '../../../server/acts/verify-log.ts'
import { units } from '../../access/two-units.ts'
import { answer } from '../../answer.ts'
import { released } from '../../released.ts'
import { confirmed, personAtDesk, secondPerson } from '../../two-persons.ts'
import { openApp } from '../../world.ts'

const trial = { cause: 'trial', reason: 'Bấm thử khi lắp máy tính bảng' }
const { unit, area } = units.own
const all = { unit: '' } as const

/** Fifty content people and ten who are not, at a unit; and a manager who proposes. */
async function aWard() {
  const { world } = await openApp()
  const { db } = world
  const content = Array.from({ length: 50 }, () => answer({ unit, area }))
  const critics = Array.from({ length: 10 }, () => answer({ unit, area, pattern: '111110', overall: 1 }))
  await addResponses(db, [...content, ...critics])
  await released(db)
  const manager = await personAtDesk(world, 'quan-ly', [{ role: 'manager', ...all }])
  const leader = await secondPerson(world)
  const propose = async (place = 0) => {
    const [response = ''] = critics.slice(place).map(({ exportId }) => exportId ?? '')
    return (await proposeExclusion(world, { response, ...trial }, manager)).id
  }
  const seenOf = async (id: string) => (await lookAt(world, await proposalIn(world, id, 'all'))).seen
  return { world, db, critics, manager, leader, propose, seenOf }
}

const kindOf = async (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error) => error.kind ?? String(error),
  )

describe('nobody confirms what he proposed himself', () => {
  test('under the role he proposed with, or another one he holds', async () => {
    const { world, db, propose, seenOf } = await aWard()
    const id = await propose()
    const seen = await seenOf(id)
    const both = await personAtDesk(world, 'quan-ly', [
      { role: 'manager', ...all },
      { role: 'leader', ...all },
    ])
    await db.insert(rolesHeld).values({ staff: 'quan-ly', role: 'leader', unit: '' })
    expect(await kindOf(confirmProposal(world, { id, seen }, both))).toBe('ownProposal')
    expect(await kindOf(declineProposal(world, { id, reason: 'tự mình từ chối đề nghị' }, both))).toBe('ownProposal')
    expect(await db.all(sql`select * from exclusions`)).toEqual([])
  })

  test('by a command, a key, or the server itself', async () => {
    const { world, db, propose, seenOf } = await aWard()
    const id = await propose()
    const asked = { id, seen: await seenOf(id) }
    const held = [{ role: 'leader' as const, unit: '' }]
    for (const actor of [
      commander('exclude add'),
      { by: 'key lanh-dao', held, via: 'key' as const, request: '' },
      { by: 'server', held: [], via: 'server' as const, request: '' },
    ])
      expect([actor.via, await kindOf(confirmProposal(world, asked, actor))]).toEqual([actor.via, 'ownProposal'])
    expect(await db.all(sql`select * from exclusions`)).toEqual([])
  })

  test('nor can it be written past the program: the database refuses', async () => {
    const { db, propose } = await aWard()
    const id = await propose()
    const write = async (text: string) =>
      db.run(sql.raw(text)).then(
        () => 'written',
        (error) => String(error.cause?.message),
      )
    expect(
      await write(
        `update proposals set state = 'confirmed', decided_at = 1, decided_by = 'quan-ly' where id = '${id}'`,
      ),
    ).toContain('another person')
    expect(await write(`update proposals set "by" = 'ai-khac' where id = '${id}'`)).toContain('never changed')
    expect(await write(`delete from proposals`)).toContain('never removed')
    expect(
      await write(`insert into exclusions (response, reason, at, "by", proposal) values ('x', 'x', 1, 'x', '${id}')`),
    ).toContain('two persons')
    expect(await write(`insert into exclusions (response, reason, at, "by") values ('x', 'x', 1, 'x')`)).toContain(
      'two persons',
    )
    expect(
      await write(`insert into publications (period, revision, published_at, published_by, code_version, data_hash, figures, counted, excluded, reason)
      values ('2026-Q3', 1, 1, 'x', 'x', 'x', '{}', 0, 0, '')`),
    ).toContain('two persons')
  })
})

describe('a confirmation is refused', () => {
  test('from a person of the unit concerned, though he is a leader of the ward as well', async () => {
    const { world, db, propose, seenOf } = await aWard()
    const id = await propose()
    const ofIt = await personAtDesk(world, 'nguoi-nha', [
      { role: 'leader', ...all },
      { role: 'clerk', unit },
    ])
    const asked = { id, seen: await seenOf(id) }
    expect(await kindOf(confirmProposal(world, asked, ofIt))).toBe('ofTheUnit')
    // Also where he was given the role after he signed in: the database knows.
    const [clean] = [{ ...ofIt, held: ofIt.held.filter((one) => one.unit === '') }]
    await db.insert(rolesHeld).values({ staff: 'nguoi-nha', role: 'clerk', unit })
    expect(await kindOf(confirmProposal(world, asked, clean))).toBe('proposalChanged')
    expect(await db.all(sql`select * from exclusions`)).toEqual([])
  })

  test('from another unit’s leader as if there were no such proposal, and from the unit’s own because he is of it', async () => {
    const { world, propose, seenOf } = await aWard()
    const id = await propose()
    const asked = { id, seen: await seenOf(id) }
    const other = await personAtDesk(world, 'don-vi-khac', [{ role: 'leader', unit: units.other.unit }])
    const own = await personAtDesk(world, 'don-vi-nay', [{ role: 'leader', unit }])
    expect(await kindOf(confirmProposal(world, asked, other))).toBe('proposalUnknown')
    expect(await kindOf(declineProposal(world, { id, reason: 'không phải của tôi' }, other))).toBe('proposalUnknown')
    expect(await kindOf(confirmProposal(world, asked, own))).toBe('ofTheUnit')
    expect(await kindOf(confirmProposal(world, { id: 'none', seen: asked.seen }, own))).toBe('proposalUnknown')
  })

  test('from a leader whose role, or account, was taken away since he signed in', async () => {
    const { world, db, propose, seenOf, leader } = await aWard()
    const id = await propose()
    const asked = { id, seen: await seenOf(id) }
    await db.run(sql`delete from roles_held where staff = ${leader.by}`)
    expect(await kindOf(confirmProposal(world, asked, leader))).toBe('notPermitted')
    await db.insert(rolesHeld).values({ staff: leader.by, role: 'leader', unit: '' })
    await db.update(staff).set({ disabledAt: 1 })
    expect(await kindOf(confirmProposal(world, asked, leader))).toBe('notPermitted')
    expect(await db.all(sql`select state from proposals`)).toEqual([{ state: 'open' }])
    expect(await db.all(sql`select * from exclusions`)).toEqual([])
  })

  test('when the figures are others than were shown, and not when they are the same', async () => {
    const { world, db, propose, seenOf, leader } = await aWard()
    const id = await propose()
    const seen = await seenOf(id)
    await addResponses(db, [answer({ unit, area })])
    // He waits for others, and no figure moves.
    expect(await seenOf(id)).toBe(seen)
    await addResponses(
      db,
      Array.from({ length: 4 }, () => answer({ unit, area })),
    )
    expect(await kindOf(confirmProposal(world, { id, seen }, leader))).toBe('proposalChanged')
    expect(await kindOf(confirmProposal(world, { id, seen: await seenOf(id) }, leader))).toBe('done')
  })

  test('when another exclusion of the same area was confirmed meanwhile: all of them are looked at together', async () => {
    const { world, propose, seenOf, leader } = await aWard()
    const [first, second] = [await propose(0), await propose(1)]
    const seen = await seenOf(second)
    await confirmed(world, first)
    expect(await kindOf(confirmProposal(world, { id: second, seen }, leader))).toBe('proposalChanged')
  })

  test('once it was decided, declined or withdrawn, and says so', async () => {
    const { world, propose, seenOf, leader, manager } = await aWard()
    const [taken, refused, withdrawn] = [await propose(0), await propose(1), await propose(2)]
    const seen = new Map([
      [taken, await seenOf(taken)],
      [refused, await seenOf(refused)],
      [withdrawn, await seenOf(withdrawn)],
    ])
    await declineProposal(world, { id: refused, reason: 'chưa có biên bản nào' }, leader)
    await withdrawProposal(world, withdrawn, manager)
    await confirmProposal(world, { id: taken, seen: seen.get(taken) ?? '' }, leader)
    for (const id of [taken, refused, withdrawn]) {
      expect(await kindOf(confirmProposal(world, { id, seen: seen.get(id) ?? '' }, leader))).toBe('proposalDecided')
      expect(await kindOf(declineProposal(world, { id, reason: 'đã muộn mất rồi' }, leader))).toBe('proposalDecided')
      expect(await kindOf(withdrawProposal(world, id, manager))).toBe('proposalDecided')
    }
  })
})

test('only the confirmation changes a figure', async () => {
  const { world, db, propose } = await aWard()
  const count = async () => (await db.all<{ n: number }>(sql`select count(*) as n from exclusions`))[0]?.n
  const id = await propose()
  expect(await count()).toBe(0)
  await confirmed(world, id)
  expect(await count()).toBe(1)
})

test('two leaders who press at once leave one answer out once, with one line', async () => {
  const { world, db, propose, seenOf, leader } = await aWard()
  const other = await personAtDesk(world, 'lanh-dao-2', [{ role: 'leader', ...all }])
  const id = await propose()
  const seen = await seenOf(id)
  const asked = [leader, other, leader].map((actor) => kindOf(confirmProposal(world, { id, seen }, actor)))
  expect((await Promise.all(asked)).toSorted()).toEqual(['done', 'proposalDecided', 'proposalDecided'])
  expect(await db.all(sql`select 1 from exclusions`)).toHaveLength(1)
  expect(await db.all(sql`select 1 from log where act = 'response-excluded'`)).toHaveLength(1)
})

test('one who confirms while another declines and the proposer withdraws: one of them is first, the others are told', async () => {
  const { world, db, propose, seenOf, leader, manager } = await aWard()
  const other = await personAtDesk(world, 'lanh-dao-2', [{ role: 'leader', ...all }])
  const id = await propose()
  const seen = await seenOf(id)
  const done = await Promise.all([
    kindOf(confirmProposal(world, { id, seen }, leader)),
    kindOf(declineProposal(world, { id, reason: 'chưa có biên bản nào' }, other)),
    kindOf(withdrawProposal(world, id, manager)),
  ])
  expect(done.toSorted()).toEqual(['done', 'proposalDecided', 'proposalDecided'])
  const decided = `act in ('response-excluded', 'proposal-declined', 'proposal-withdrawn')`
  expect(await db.all(sql.raw(`select 1 from log where ${decided}`))).toHaveLength(1)
  expect((await verifyLog(db, [])).faults).toEqual([])
})

test('what the log cannot say is not done: neither proposed, confirmed, declined nor withdrawn', async () => {
  const { world, db, propose, seenOf, leader, manager } = await aWard()
  const id = await propose()
  const seen = await seenOf(id)
  await db.run(sql`create trigger blocked before insert on log begin select raise(abort, 'blocked'); end`)
  const tables = sql`select (select group_concat(id || state) from proposals) || (select count(*) from exclusions) as all_of_it`
  const before = await db.all(tables)
  for (const asked of [
    () => propose(1),
    () => confirmProposal(world, { id, seen }, leader),
    () => declineProposal(world, { id, reason: 'chưa có biên bản nào' }, leader),
    () => withdrawProposal(world, id, manager),
  ])
    await expect(asked()).rejects.toThrow()
  expect(await db.all(tables)).toEqual(before)
})

test('nobody but the proposer withdraws; what a command proposed, whoever may propose takes back', async () => {
  const { world, critics, propose, leader } = await aWard()
  const colleague = await personAtDesk(world, 'dong-nghiep', [{ role: 'manager', ...all }])
  expect(await kindOf(withdrawProposal(world, await propose(), colleague))).toBe('notYourProposal')
  const wanted = { response: critics[5]?.exportId ?? '', ...trial }
  const { id } = await proposeExclusion(world, wanted, commander('exclude add'))
  expect(await kindOf(withdrawProposal(world, id, leader))).toBe('proposalUnknown')
  expect(await kindOf(withdrawProposal(world, id, colleague))).toBe('done')
})

describe('whoever looks is told', () => {
  test('who could confirm; with one account only, that nobody can', async () => {
    const { world, db, propose, manager, leader } = await aWard()
    const id = await propose()
    expect(await proposalFor(world, id, 'all', manager)).toMatchObject({
      ...{ isOwn: true, mayConfirm: false, mayWithdraw: true, mayDecline: false, confirmers: ['Người lanh-dao'] },
      proposedBy: 'Người quan-ly',
    })
    expect(await proposalFor(world, id, 'all', leader)).toMatchObject({
      mayConfirm: true,
      mayDecline: true,
      mayWithdraw: false,
    })
    await db.update(staff).set({ disabledAt: 1 }).where(sql`id = 'lanh-dao'`)
    expect((await proposalsFor(world, true, 'all', manager))[0]?.confirmers).toEqual([])
  })

  test('of one answer its number and nothing it said; of five the figure with and without', async () => {
    const { world, propose, manager } = await aWard()
    const changes = async (id: string) => (await proposalFor(world, id, 'all', manager)).look?.changes[0]?.cells[0]
    expect(await changes(await propose(0))).toMatchObject({
      ...{ area, isFew: true, excluded: { before: 0, after: 1 } },
      before: { n: 60, share: null },
      after: { n: 59, share: null },
    })
    for (const place of [1, 2, 3, 4]) await confirmed(world, await propose(place))
    expect(await changes(await propose(5))).toMatchObject({ isFew: true, excluded: { before: 4, after: 5 } })
  })

  test('that all which is left out together is less satisfied than the others, though one alone was not', async () => {
    const { world, propose, manager } = await aWard()
    const unlike = async (id: string) =>
      (await proposalFor(world, id, 'all', manager)).look?.changes[0]?.cells[0]?.unlike
    const first = await propose(0)
    expect(await unlike(first)).toBeNull()
    await confirmed(world, first)
    await confirmed(world, await propose(1))
    await confirmed(world, await propose(2))
    expect(await unlike(await propose(3))).toBe('less satisfied')
  })

  test('no id that opens an answer', async () => {
    const { world, critics, propose, manager } = await aWard()
    const told = JSON.stringify([
      await proposalFor(world, await propose(), 'all', manager),
      await proposalsFor(world, true, 'all', manager),
    ])
    expect(told).toContain(critics[0]?.exportId)
    expect(told).not.toContain(critics[0]?.id)
  })
})
