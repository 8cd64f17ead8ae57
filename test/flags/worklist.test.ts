import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { commander } from '../../server/access/actor.ts'
import { enterPopulation } from '../../server/acts/populations/enter.ts'
import type { Flag } from '../../server/flags/flag.ts'
import { units } from '../access/two-units.ts'
import { fields, times } from '../routes/behind-one-router.ts'
import { confirmed } from '../two-persons.ts'
import { formBody, opening } from '../world.ts'
import { reason, twoAtDesk } from './two-at-desk.ts'

const [minute, hour, day] = [60_000, 3_600_000, 24 * 3_600_000]
const own = units.own.unit

const ofKind = (flags: readonly Flag[], kind: Flag['sign']['kind']) => flags.filter(({ sign }) => sign.kind === kind)
const varied = (i: number) => ({
  pattern: `${1 + (i % 5)}${1 + ((i * 2) % 5)}4${1 + ((i * 3) % 5)}30`,
  overall: 1 + (i % 5),
})

/** People of one router, each with a phone and words of their own. */
async function waitingRoom(place: Awaited<ReturnType<typeof twoAtDesk>>, n: number, level = '5') {
  for (let i = 0; i < n; i++)
    expect(
      (await place.answer(place.code, { phone: `phone ${i}`, overall: level, comment: `Ý kiến số ${i}` })).status,
    ).toBe(303)
}

test('where nothing is out of the ordinary the list is empty', async () => {
  const place = await twoAtDesk()
  await place.eightWeeks()
  for (let i = 0; i < 4; i++) await place.before(opening, 1, varied(i))
  expect(await (await place.person('manager')).flags()).toEqual([])
})

describe('each sign of specification 12 is found', () => {
  test('a: the same words sent again, of which the first is none', async () => {
    const place = await twoAtDesk()
    const comment = 'Phải chờ lâu ở quầy số ba, không ai giải thích.'
    for (let i = 0; i < 3; i++) await place.answer(place.code, { phone: `phone ${i}`, comment })
    await place.answer(place.code, { comment: 'Tốt' })
    await place.answer(place.code, { comment: 'Tốt' })
    const manager = await place.person('manager')
    const [flag] = ofKind(await manager.flags(), 'resent')
    expect(flag).toMatchObject({ n: 2, isSet: true, state: 'new', figure: null })
  })

  test('a: another answer by a slip that was used, told to whoever sees the whole ward; a resend is none', async () => {
    const place = await twoAtDesk()
    const manager = await place.person('manager')
    const { url } = (await manager.ask('POST', '/slips', { area: 'ho-tich' })).body
    const send = (id: string, overall: string) => {
      const form = formBody({ id, version: '1', ...fields, overall })
      return place.app.request(new URL(url).pathname, {
        ...form,
        headers: { ...form.headers, ...place.headers('phone') },
      })
    }
    const id = uuidv7()
    expect([(await send(id, '5')).status, (await send(id, '5')).status]).toEqual([303, 303])
    expect(ofKind(await manager.flags(), 'reused')).toEqual([])
    await send(uuidv7(), '1')
    await send(uuidv7(), '1')
    expect(ofKind(await manager.flags(), 'reused')).toMatchObject([{ n: 2, isSet: false, touchpoints: [] }])
    expect(ofKind(await (await place.person('unit-head', own)).flags(), 'reused')).toEqual([])
    expect(await place.read('count(*)', 'responses')).toBe(1)
  })

  test('b: more answers in a month than dossiers closed', async () => {
    const place = await twoAtDesk()
    await place.before(Date.parse('2026-09-10T09:00:00+07:00'), 12)
    const closed = { month: '2026-09', area: 'ho-tich', procedure: '', channel: 'desk', closed: 9 } as const
    await enterPopulation(place.world, closed, commander('test'))
    const [flag, ...others] = ofKind(await (await place.person('manager')).flags(), 'beyond')
    expect(flag).toMatchObject({ n: 12, sign: { closed: 9 }, isSet: false, area: 'ho-tich' })
    expect(others).toEqual([])
  })

  test('c and d: an hour with more than usual, and in it many alike without words', async () => {
    const place = await twoAtDesk()
    await place.eightWeeks()
    await place.before(opening + minute, 30)
    place.clock.now = opening + hour
    const flags = await (await place.person('manager')).flags()
    expect(ofKind(flags, 'burst')).toMatchObject([{ n: 30, sign: { hours: [{ hour: 9, count: 30, expected: 4 }] } }])
    expect(ofKind(flags, 'alike')).toMatchObject([{ n: 30, isSet: true }])
    // Nobody else answered since the quarter began.
    expect(ofKind(flags, 'alike')[0]?.figure).toEqual({ with: { n: 30, share: 1 }, without: null })
  })

  test('e and f: everything 5, and one column, far more often than elsewhere', async () => {
    const place = await twoAtDesk()
    const other = await place.counter('chung-thuc')
    for (let i = 0; i < 100; i++)
      await place.before(opening - day - i * minute, 1, { ...varied(i), touchpoint: other, area: 'chung-thuc' })
    await place.before(opening - day, 40, { pattern: '555555' })
    const flags = await (await place.person('manager')).flags()
    expect(ofKind(flags, 'perfect')).toMatchObject([
      { n: 40, sign: { count: 40, answers: 40, all: { answers: 140 } }, touchpoints: [{ code: place.code }] },
    ])
    expect(ofKind(flags, 'straight')).toMatchObject([{ n: 40, area: 'ho-tich', touchpoints: [], isSet: false }])
  })

  test('g: answered before anybody has read, far more often than elsewhere', async () => {
    const place = await twoAtDesk()
    const other = await place.counter('chung-thuc')
    for (let i = 0; i < 8; i++)
      await place.answer(place.code, { id: place.served(place.code, 500), comment: `Ý kiến ${i}` })
    for (let i = 0; i < 40; i++)
      await place.before(opening - day - i * minute, 1, { ...varied(i), touchpoint: other, area: 'chung-thuc' })
    expect(ofKind(await (await place.person('manager')).flags(), 'hasty')).toMatchObject([
      { n: 8, sign: { answers: 8 } },
    ])
  })

  test('h: at a counter outside its hours, far more often than elsewhere', async () => {
    const place = await twoAtDesk()
    const other = await place.counter('chung-thuc')
    for (let i = 0; i < 60; i++)
      await place.before(opening - 3 * day - i * minute, 1, { ...varied(i), touchpoint: other, area: 'chung-thuc' })
    for (let i = 0; i < 20; i++) await place.before(Date.parse('2026-10-02T21:00:00+07:00') + i * minute, 1, varied(i))
    const [flag] = ofKind(await (await place.person('manager')).flags(), 'closed')
    expect(flag).toMatchObject({ n: 20, touchpoints: [{ code: place.code }] })
  })
})

describe('what the place says with and without is told', () => {
  test('once nothing more can come to it, and then of five people or more on either side', async () => {
    const place = await twoAtDesk()
    await place.before(opening - 3 * day, 10)
    await waitingRoom(place, 25, '1')
    const manager = await place.person('manager')
    expect(ofKind(await manager.flags(), 'batch')).toMatchObject([{ n: 25, figure: null }])
    place.clock.now += 30 * minute
    expect(ofKind(await manager.flags(), 'batch')[0]?.figure).toEqual({
      with: { n: 35, share: 10 / 35 },
      without: { n: 10, share: 1 },
    })
  })

  test('not where one to four others answered: what they said would be known', async () => {
    const place = await twoAtDesk()
    await waitingRoom(place, 26)
    for (let i = 0; i < 4; i++) await place.answer(place.code, { address: `198.51.100.${i}`, overall: '1' })
    place.clock.now += hour
    const [flag] = ofKind(await (await place.person('manager')).flags(), 'batch')
    expect(flag).toMatchObject({ n: 26, figure: null })
  })

  test('and of nobody who answers afterwards until four more have: the figure beside it stands still', async () => {
    const place = await twoAtDesk()
    await place.before(opening - 3 * day, 10)
    await waitingRoom(place, 25, '1')
    place.clock.now += hour
    const manager = await place.person('manager')
    const before = ofKind(await manager.flags(), 'batch')[0]?.figure
    for (let i = 0; i < 4; i++) {
      await place.answer(place.code, { address: `198.51.100.${i}`, overall: '1' })
      expect(ofKind(await manager.flags(), 'batch')[0]?.figure).toEqual(before)
    }
    await place.answer(place.code, { address: '198.51.100.9', overall: '1' })
    expect(ofKind(await manager.flags(), 'batch')[0]?.figure?.without).toEqual({ n: 15, share: 10 / 15 })
  })
})

describe('a sign somebody looked at', () => {
  test('is no longer new, says by whom and why, and is new again when many more have come, or it is taken back', async () => {
    const place = await twoAtDesk()
    await waitingRoom(place, 21)
    const manager = await place.person('manager')
    const [flag] = ofKind(await manager.flags(), 'batch')
    const flags = [flag?.id]
    expect((await manager.ask('POST', '/flags/looks', { flags, reason: 'ổn' })).body).toMatchObject({ field: 'reason' })
    const why = 'Họp phụ huynh, đã hỏi lại'
    expect((await manager.ask('POST', '/flags/looks', { flags, reason: why })).status).toBe(200)
    const read = async () => ofKind(await manager.flags(), 'batch')[0]
    expect(await read()).toMatchObject({ state: 'seen', look: { by: 'Người manager-all', reason: why, at: opening } })

    await waitingRoom(place, 4)
    expect(await read()).toMatchObject({ state: 'seen', n: 25 })
    await waitingRoom(place, 1)
    expect(await read()).toMatchObject({ state: 'new', n: 26 })

    await manager.ask('POST', '/flags/looks', { flags, reason: why })
    expect((await manager.ask('POST', '/flags/looks/taken-back', { flags })).status).toBe(200)
    expect(await read()).toMatchObject({ state: 'new', look: null })
    expect((await manager.ask('POST', '/flags/looks/taken-back', { flags })).body).toMatchObject({
      problem: 'flagUnknown',
    })
    expect(await place.read('group_concat(act)', "log where subject_kind = 'flag'")).toBe(
      'flag-cleared,flag-cleared,flag-reopened',
    )
  })
})

test('a look that somebody took out of the database by hand is found, and what the program did is not', async () => {
  const place = await twoAtDesk()
  await waitingRoom(place, 21)
  const manager = await place.person('manager')
  const flags = ofKind(await manager.flags(), 'batch').map(({ id }) => id)
  await manager.ask('POST', '/flags/looks', { flags, reason: 'Họp phụ huynh, đã hỏi lại' })
  const found = async () => (await findUnlogged(place.world.db)).filter(({ kind }) => kind === 'flag')
  expect(await found()).toEqual([])
  await place.world.db.run(sql`drop trigger flag_looks_are_never_removed`)
  await place.world.db.run(sql`delete from flag_looks`)
  expect(await found()).toEqual([{ kind: 'flag', id: flags[0] }])
})

describe('several at once', () => {
  test('are proposed once, not again while that waits, and only those about known answers', async () => {
    const place = await twoAtDesk()
    await waitingRoom(place, 30)
    const manager = await place.person('manager')
    const flags = ofKind(await manager.flags(), 'batch').map(({ id }) => id)
    const body = { flags, cause: 'automatic', reason }
    expect((await manager.ask('POST', '/flags/exclusion', { ...body, cause: 'gathering' })).body.field).toBe('cause')
    expect((await manager.ask('POST', '/flags/exclusion', { ...body, flags: ['batch.none'] })).body.problem).toBe(
      'flagUnknown',
    )
    expect((await manager.ask('POST', '/flags/exclusion', { ...body, flags: [] })).status).toBe(400)
    expect((await manager.ask('POST', '/flags/exclusion', body)).body).toMatchObject({ answers: 30 })
    expect((await manager.ask('POST', '/flags/exclusion', body)).body.problem).toBe('alreadyProposed')
    expect((await manager.ask('POST', '/flags/counting', { ...body, cause: 'gathering' })).body.problem).toBe(
      'nothingToDecide',
    )
  })

  test('are counted as one after a look, where they are held', async () => {
    const place = await twoAtDesk()
    for (const address of ['192.0.2.1', '192.0.2.2'])
      await Promise.all(times(70, (i) => place.answer(place.code, { phone: `phone ${i}`, address, comment: `Ý ${i}` })))
    const manager = await place.person('manager')
    const batches = ofKind(await manager.flags(), 'batch')
    const held = batches.reduce((sum, one) => sum + one.held, 0)
    expect([batches.length, held >= 20]).toEqual([2, true])
    const body = { flags: batches.map(({ id }) => id), cause: 'gathering', reason: 'Họp tổ dân phố, đã hỏi lại' }
    const { proposal, answers } = (await manager.ask('POST', '/flags/counting', body)).body
    expect(answers).toBe(held)
    expect(await confirmed(place.world, proposal)).toMatchObject({ answers: held })
    expect(ofKind(await manager.flags(), 'batch').map(({ held }) => held)).toEqual([0, 0])
  })
})

describe('who reads what', () => {
  test('a unit reads its own signs, and not those that came in elsewhere too', async () => {
    const place = await twoAtDesk()
    const other = await place.counter('dat-dai')
    await Promise.all(times(30, (i) => place.answer(place.code, { phone: `phone ${i}`, address: '192.0.2.1' })))
    await Promise.all(times(30, (i) => place.answer(other, { phone: `phone ${i}`, address: '192.0.2.2' })))
    await Promise.all(
      times(30, (i) => place.answer(i % 2 ? other : place.code, { phone: `p ${i}`, address: '192.0.2.3' })),
    )
    const codes = async (unit: string) => {
      const flags = await (await place.person('unit-head', unit)).flags()
      return new Set(flags.flatMap(({ touchpoints }) => touchpoints.map(({ code }) => code)))
    }
    expect(await codes(own)).toEqual(new Set([place.code]))
    expect(await codes(units.other.unit)).toEqual(new Set([other]))
    expect(ofKind(await (await place.person('manager')).flags(), 'batch')).toHaveLength(3)
    expect((await (await place.person('clerk')).ask('GET', '/flags')).status).toBe(403)
    expect((await (await place.person('auditor')).ask('GET', '/flags')).status).toBe(200)
  })
})

test('what was left out while it waited waits again when that is undone, and is counted with others', async () => {
  const place = await twoAtDesk()
  await waitingRoom(place, 23, '1')
  const manager = await place.person('manager')
  const waiting = () => place.read('count(*)', 'unreleased')
  expect(await waiting()).toBe(3)
  const flags = ofKind(await manager.flags(), 'batch').map(({ id }) => id)
  const { proposal } = (await manager.ask('POST', '/flags/exclusion', { flags, cause: 'automatic', reason })).body
  await confirmed(place.world, proposal)
  expect(await waiting()).toBe(0)
  const undo = { cause: 'mistaken', reason: 'Đã hỏi lại, phiếu là thật' }
  const back = (await manager.ask('POST', `/proposals/${proposal}/undo`, undo)).body
  expect((await manager.ask('POST', `/proposals/${proposal}/undo`, undo)).body.problem).toBe('alreadyProposed')
  await confirmed(place.world, back.proposal)
  expect(await waiting()).toBe(3)
  expect((await manager.ask('GET', '/figures?period=2026-Q4&by=area')).body.rows[0]).toMatchObject({
    received: 23,
    n: 20,
  })
  expect((await manager.ask('POST', `/proposals/${proposal}/undo`, undo)).body.problem).toBe('nothingToDecide')
  expect((await manager.ask('POST', '/proposals/none/undo', undo)).body.problem).toBe('proposalUnknown')
})
