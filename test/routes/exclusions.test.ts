import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { readDays } from '../../db/queries/days.ts'
import { recount } from '../../db/queries/tallies.ts'
import { released } from '../released.ts'
import { confirmed } from '../two-persons.ts'
import { jsonBody } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'

const reason = 'Cán bộ bấm thử khi lắp máy'
const cause = 'trial'
const unhappy = { pattern: '111110', overall: 1 }

describe('an exclusion is refused', () => {
  test('for an answer that does not exist', async () => {
    const { ask } = await atTheDesk()
    const { status, body } = await ask('POST', '/exclusions', { response: 'nobody', cause, reason })
    expect([status, body]).toEqual([422, expect.objectContaining({ problem: 'fieldRefused', field: 'response' })])
  })

  test('without a reason that says something', async () => {
    const { ask, people } = await atTheDesk()
    const [response] = await people(1)
    const { status, body } = await ask('POST', '/exclusions', { response, cause, reason: ' vì thế     ' })
    expect([status, body.field]).toEqual([422, 'reason'])
    expect((await ask('GET', '/exclusions')).body).toEqual({ exclusions: [] })
  })

  test('a second time, even when two people press at once', async () => {
    const { ask, people, world } = await atTheDesk()
    const [response] = await people(1)
    const press = () => ask('POST', '/exclusions', { response, cause, reason })
    const answers = await Promise.all([press(), press()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await press()).body).toMatchObject({ problem: 'alreadyProposed' })
    await confirmed(world, answers.find(({ status }) => status === 201)?.body.proposal)
    expect((await press()).body).toMatchObject({ problem: 'alreadyExcluded', field: 'response' })
    expect((await ask('GET', '/exclusions')).body.exclusions).toHaveLength(1)
  })

  test('for a reason that is not in the published list', async () => {
    const { ask, people } = await atTheDesk()
    const [response] = await people(1)
    for (const wrong of ['', 'vì thế', 'toString', 'mistaken']) {
      const { status, body } = await ask('POST', '/exclusions', { response, cause: wrong, reason })
      expect([status, body.field]).toEqual([422, 'cause'])
    }
  })

  test.each(['7', 'seven', '1.5', '-1'])('counting number %s again, which there is not', async (id) => {
    const { ask } = await atTheDesk()
    const { status, body } = await ask('POST', `/exclusions/${id}/return`, { cause: 'mistaken', reason })
    expect([status, body.problem]).toEqual([404, 'exclusionUnknown'])
  })

  test('from whoever is not signed in', async () => {
    const { app } = await atTheDesk()
    const path = '/api/v1/exclusions'
    expect((await app.request(path)).status).toBe(401)
    expect((await app.request(path, jsonBody({ response: 'x', cause, reason }))).status).toBe(401)
    expect((await app.request(`${path}/1/return`, jsonBody({ cause, reason }))).status).toBe(401)
  })
})

test('an answer left out is missing from every figure but kept itself, and the figures say how many', async () => {
  const { ask, people, db, leaveOut } = await atTheDesk()
  await people(5)
  const [first] = await people(2, unhappy)
  await released(db)
  const read = async () => (await ask('GET', '/figures?period=2026-Q3&by=area')).body
  expect(await read()).toMatchObject({ excluded: 0, rows: [{ n: 7, satisfied: 5 }] })

  await leaveOut(first)
  expect(await read()).toMatchObject({ excluded: 1, rows: [{ n: 6, satisfied: 5, share: 5 / 6 }] })
  expect((await ask('GET', '/figures/trust?period=2026-Q3')).body.excluded).toBe(1)
  expect((await ask('GET', '/figures?period=2026-Q2&by=area')).body.excluded).toBe(0)
  expect(await db.all(sql`select pattern from responses where export_id = ${first}`)).toEqual([{ pattern: '111110' }])
  expect(await recount(db)).toMatchObject({ responses: 7, tallied: 7, differences: 0 })
})

test('the days that are watched do not count an answer left out, and count it again when it is taken back', async () => {
  const { people, db, leaveOut, countAgain } = await atTheDesk()
  await people(2)
  const [first] = await people(1, unhappy)
  const days = async () => (await readDays(db, '2026-08-01', '2026-08-31')).map(({ n, satisfied }) => [n, satisfied])
  expect(await days()).toEqual([[3, 2]])
  const id = await leaveOut(first)
  expect(await days()).toEqual([[2, 2]])
  await countAgain(id)
  expect(await days()).toEqual([[3, 2]])
})

test('the targets are shown without and with the answers left out', async () => {
  const { ask, people, db, leaveOut } = await atTheDesk()
  await people(9, { channel: 'online' })
  const poor = await people(5, { channel: 'online', ...unhappy })
  await released(db)
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever document came
  const online = (figures: any[]) => figures.find(({ scope }) => scope === 'online-2026')
  const before = (await ask('GET', '/figures/targets?period=2026-Q3')).body
  expect(before.excluded).toBe(0)
  expect(before).not.toHaveProperty('withExcluded')

  for (const response of poor.slice(0, 4)) await leaveOut(response)
  const four = (await ask('GET', '/figures/targets?period=2026-Q3')).body
  expect(four.excluded).toBe(4)
  // What four people said would follow from with and without: their number is told, and nothing else.
  expect(online(four.withExcluded)).toBeUndefined()

  await leaveOut(poor[4])
  const after = (await ask('GET', '/figures/targets?period=2026-Q3')).body
  expect(after.excluded).toBe(5)
  expect(online(after.figures)).toMatchObject({ n: 9, share: 1 })
  expect(after.withExcluded).toEqual(before.figures)
  expect((await ask('GET', '/figures/trust?period=2026-Q3')).body).not.toHaveProperty('withExcluded')
})

test('when the only people who said so are left out, nothing of their answer remains in the figures', async () => {
  const { ask, people, leaveOut } = await atTheDesk()
  const [response] = await people(1, unhappy)
  await leaveOut(response)
  expect((await ask('GET', '/figures?period=2026-08&by=area')).body).toMatchObject({ excluded: 1, rows: [] })
})

test('taken back, the first figures stand again, and the list keeps the whole story', async () => {
  const { ask, people, clock, db, leaveOut, countAgain } = await atTheDesk()
  await people(2)
  const [response] = await people(1, unhappy)
  const first = (await ask('GET', '/figures/targets?period=2026-Q3')).body
  const id = await leaveOut(response)
  const at = clock.now
  clock.now += 60_000
  expect((await countAgain(id)).status).toBe(201)
  expect((await countAgain(id)).status).toBe(404)
  expect((await ask('GET', '/figures/targets?period=2026-Q3')).body).toEqual(first)

  const again = await leaveOut(response, `${reason}, lần nữa`)
  expect((await ask('GET', '/exclusions?period=2026-Q3')).body.exclusions).toMatchObject([
    { id: again, takenBackAt: null, takenBackBy: null },
    {
      ...{ id, response, cause, reason, at, by: 'Người lanh-dao', proposedBy: 'Nguyễn Thị Lan' },
      ...{ takenBackAt: at + 60_000, takenBackBy: 'Người lanh-dao', takenBackReason: 'Biên bản ghi nhầm số máy' },
    },
  ])
  expect((await ask('GET', '/exclusions?period=2026-Q4')).body.exclusions).toEqual([])
  const deeds = await db.all(sql`select act as what from log where subject = ${response} order by n`)
  expect(deeds).toEqual(['response-excluded', 'exclusion-taken-back', 'response-excluded'].map((what) => ({ what })))
})

test('an answer of the last hour of a quarter in Hà Nội is left out of that quarter', async () => {
  const { ask, people, leaveOut } = await atTheDesk()
  const [response] = await people(1, { answeredAt: Date.parse('2026-09-30T23:30:00+07:00') })
  await leaveOut(response)
  expect((await ask('GET', '/figures?period=2026-Q3&by=area')).body).toMatchObject({ excluded: 1, rows: [] })
  expect((await ask('GET', '/figures?period=2026-Q4&by=area')).body).toMatchObject({ excluded: 0, rows: [] })
})

describe('answers that are held', () => {
  const held = 'Quá nhiều phiếu từ một địa chỉ IP, chờ xem'
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever document came
  const online = (figures: any[]) => figures.find(({ scope }) => scope === 'online-2026')

  test('are outside the figures, shown with and without, and while they are more than a twentieth there is no verdict', async () => {
    const { ask, people, db, clock } = await atTheDesk()
    clock.now = Date.parse('2026-10-05T09:00:00+07:00')
    await people(400, { channel: 'online' })
    await people(20, { channel: 'online', ...unhappy, held })
    const few = (await ask('GET', '/figures/targets?period=2026-Q3')).body
    expect([few.held, few.excluded, online(few.figures).n, online(few.withHeld).n]).toEqual([20, 0, 400, 420])
    expect(online(few.figures).verdict.reason).not.toBe('under_review')

    await people(2, { channel: 'online', ...unhappy, held })
    const many = (await ask('GET', '/figures/targets?period=2026-Q3')).body
    expect(online(many.figures)).toMatchObject({
      held: 22,
      verdict: { status: 'inconclusive', reason: 'under_review' },
    })
    expect(online(many.figures).sentence).toContain('22 phiếu chờ xem')
    expect(await recount(db)).toMatchObject({ responses: 422, tallied: 422, differences: 0 })
    expect((await ask('GET', '/exclusions?period=2026-Q3')).body.exclusions).toEqual([])
  })

  test('can be left out one by one by whoever has looked, and taken back', async () => {
    const { ask, people, leaveOut, countAgain } = await atTheDesk()
    const [one] = await people(1, { ...unhappy, held })
    const id = await leaveOut(one)
    const figures = async () => (await ask('GET', '/figures?period=2026-Q3&by=area')).body
    expect(await figures()).toMatchObject({ held: 0, excluded: 1, rows: [] })
    await countAgain(id)
    expect(await figures()).toMatchObject({ held: 0, excluded: 0, rows: [{ n: 1 }] })
  })

  test('are in a publication by their number, and what is done with them later makes another revision', async () => {
    const { ask, people, leaveOut, countAgain, publish } = await atTheDesk()
    await people(30)
    const [one] = await people(3, { ...unhappy, held })
    await publish('2026-Q3')
    const first = (await ask('GET', '/publications/2026-Q3/1')).body
    expect(first).toMatchObject({ counted: 30, excluded: 0, held: 3, exclusions: [], current: true })
    await countAgain(await leaveOut(one))
    expect((await ask('GET', '/publications/2026-Q3/1')).body.current).toBe(false)
  })
})
