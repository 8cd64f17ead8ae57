import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { readPopulations } from '../../db/queries/populations.ts'
import packed from '../../package.json' with { type: 'json' }
import { patternsOf } from '../../server/figures/material.ts'
import { ownOf } from '../../server/figures/own-units.ts'
import { dataHash } from '../../server/publications/data-hash.ts'
import { type Period, parsePeriod } from '../../surveys/periods/period.ts'
import { released } from '../released.ts'
import { jsonBody, opening } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'

const quarter = { period: '2026-Q3', cause: 'regular', reason: 'Báo cáo quý III' }
const online = { channel: 'online', questionnaire: 'online' } as const
const unhappy = { ...online, pattern: '111110', overall: 1 }
const inMonth = (month: string) => Date.parse(`${month}-20T09:00:00+07:00`)

/** Forty satisfied people and ten who are not, all online, in August 2026. */
async function aQuarter() {
  const desk = await atTheDesk()
  await desk.people(40, online)
  const critics = await desk.people(10, unhappy)
  const { ask, db, byTwo } = desk
  const publish = (changes = {}) => byTwo('/publications', { ...quarter, ...changes })
  const list = async () => (await ask('GET', '/publications')).body.publications
  const show = async (revision: number) => (await ask('GET', `/publications/2026-Q3/${revision}`)).body
  /** The bytes that lie in the database. */
  const kept = async (revision: number) => {
    const [row] = await db.all<object>(sql`select * from publications where revision = ${revision}`)
    return JSON.stringify({ ...row })
  }
  return { ...desk, critics, publish, list, show, kept }
}

describe('a period is not closed', () => {
  test('before it is over, and whoever tries is told the day', async () => {
    const { publish, list } = await aQuarter()
    const { status, body } = await publish({ period: '2026-Q4' })
    expect([status, body.problem]).toEqual([409, 'periodNotOver'])
    expect(body.message).toContain('31/12/2026')
    expect((await publish({ period: '2026' })).body.problem).toBe('periodNotOver')
    expect(await list()).toEqual([])
  })

  test('on its last evening; in the first minute after it is', async () => {
    const { publish, clock } = await aQuarter()
    clock.now = Date.parse('2026-09-30T23:59:59+07:00')
    expect((await publish()).body.problem).toBe('periodNotOver')
    clock.now = Date.parse('2026-10-01T00:00:00+07:00')
    expect((await publish()).status).toBe(201)
  })

  test('when nothing is known of it', async () => {
    const { publish } = await aQuarter()
    expect((await publish({ period: '2025-Q3' })).body.problem).toBe('nothingToPublish')
  })

  test('twice with the same data', async () => {
    const { publish, list } = await aQuarter()
    await publish()
    const { status, body } = await publish({ reason: 'Bấm nhầm' })
    expect([status, body.problem]).toEqual([409, 'nothingChanged'])
    expect(await list()).toHaveLength(1)
  })

  test('twice by two people pressing at once', async () => {
    const { publish, list } = await aQuarter()
    const statuses = (await Promise.all([publish(), publish(), publish()])).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([201, 409, 409])
    expect(await list()).toHaveLength(1)
  })

  test.each(['2026-Q5', 'soon', ''])('under a name that is none: “%s”', async (period) => {
    const { publish } = await aQuarter()
    expect((await publish({ period })).status).toBe(400)
  })

  test('by whoever is not signed in', async () => {
    const { app } = await aQuarter()
    for (const path of ['', '/2026-Q3/1']) expect((await app.request(`/api/v1/publications${path}`)).status).toBe(401)
    expect((await app.request('/api/v1/publications', jsonBody(quarter))).status).toBe(401)
  })
})

test.each(['2026-Q3/1', '2026-Q3/2', 'soon/1', '2026-Q3/0', '2026-Q3/x'])(
  'a publication that was never made is not found: %s',
  async (path) => {
    const { ask } = await aQuarter()
    expect((await ask('GET', `/publications/${path}`)).status).toBe(404)
  },
)

test('a closed quarter is listed with who, why, how many and by which program, and shown with its figures', async () => {
  const { ask, publish, list, show, clock, critics, leaveOut } = await aQuarter()
  await leaveOut(critics[0], 'Cán bộ bấm thử máy')
  const live = (await ask('GET', '/figures/targets?period=2026-Q3')).body
  expect((await publish()).body).toMatchObject({ revision: 1 })

  const row = {
    period: '2026-Q3',
    revision: 1,
    publishedAt: clock.now,
    publishedBy: 'Người lanh-dao',
    preparedBy: 'Nguyễn Thị Lan',
    codeVersion: packed.version,
    dataHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    counted: 49,
    excluded: 1,
    reason: 'Báo cáo quý III',
    current: true,
  }
  expect(await list()).toEqual([row])
  const { figures, methods, exclusions, differences, ...rest } = await show(1)
  expect(rest).toEqual({
    ...row,
    held: 0,
    log: { n: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  expect(Object.keys(figures)).toEqual(['targets', 'area', 'factor', 'shortfall', 'change', 'trust'])
  expect(figures.targets).toEqual(live)
  expect(methods).toEqual(expect.arrayContaining(['factors-share.1', 'overall-share.1']))
  expect(exclusions).toEqual([
    {
      ...{ response: critics[0], cause: 'trial', reason: 'Cán bộ bấm thử máy', at: clock.now },
      ...{ by: 'Người lanh-dao', proposedBy: 'Nguyễn Thị Lan' },
    },
  ])
  expect(differences).toEqual([])
})

test('of a random sample the same figures are kept beside those of the volunteers, never with them', async () => {
  const { people, publish, show } = await aQuarter()
  await people(12, { stream: 'sample' })
  await publish()
  const { figures } = await show(1)
  expect(Object.keys(figures)).toEqual(expect.arrayContaining(['area', 'area.sample', 'shortfall.sample']))
  expect(figures.area.options.stream).toBe('volunteer')
  expect(figures['area.sample'].options.stream).toBe('sample')
})

test('what was said about health and schools is kept under names of its own, beside the procedures', async () => {
  const { people, publish, show } = await aQuarter()
  const health = { questionnaire: 'health-station', area: 'y-te', pattern: '55555555' }
  await people(60, health)
  await people(50, { ...health, stream: 'sample' })
  await publish()
  const { figures } = await show(1)
  const kinds = ['area', 'factor', 'shortfall', 'change']
  expect(Object.keys(figures)).toEqual([
    'targets',
    ...kinds,
    ...kinds.map((kind) => `${kind}.health-education`),
    ...kinds.map((kind) => `${kind}.health-education.sample`),
    'trust',
  ])
  expect(figures.area.options).toMatchObject({ about: 'procedures', stream: 'volunteer' })
  expect(figures['area.health-education'].figures.rows).toMatchObject([{ n: 60 }])
  expect(figures['area.health-education.sample'].figures.rows).toMatchObject([{ n: 50 }])
})

test('a publication from before forms and lists were named is read as it was, and a revision is compared with it', async () => {
  const { people, publish, show, db } = await aQuarter()
  await publish()
  const newer = await show(1)
  const older = newer.figures.targets.figures.map(
    ({ questionnaires: _, leftOut: __, frame: ___, ...row }: Record<string, unknown>) => row,
  )
  const kept = { ...newer.figures, targets: { ...newer.figures.targets, figures: older } }
  const { methods, exclusions, differences } = newer
  const stored = JSON.stringify({ ...kept, methods, exclusions, differences })
  await db.run(sql`drop trigger publications_stay`)
  await db.run(sql`update publications set figures = ${stored}`)
  expect((await show(1)).figures).toEqual(kept)

  await people(1, unhappy)
  await released(db)
  await publish()
  const changed = (await show(2)).differences
  expect(changed).toContainEqual(expect.objectContaining({ target: 'online-2026', n: { before: 50, after: 51 } }))
  expect(changed.every(({ n }: { n: { before: number | null } }) => n.before !== null)).toBe(true)
})

test('a late answer leaves the publication as it is, says that the data have moved on, and makes a revision', async () => {
  const { people, publish, list, show, kept, db } = await aQuarter()
  await publish()
  const first = await kept(1)
  await people(1, unhappy)
  // By itself it would tell what its author said: it waits for others.
  expect(await list()).toMatchObject([{ revision: 1, current: true }])
  expect((await publish()).body.problem).toBe('nothingChanged')
  await released(db)
  expect(await list()).toMatchObject([{ revision: 1, current: false }])

  expect((await publish({ reason: 'Phiếu giấy nhập muộn' })).body).toMatchObject({ revision: 2 })
  expect(await list()).toMatchObject([
    { revision: 2, current: true, counted: 51, reason: 'Phiếu giấy nhập muộn' },
    { revision: 1, current: false, counted: 50 },
  ])
  const { differences } = await show(2)
  expect(differences).toContainEqual({
    target: 'online-2026',
    stream: 'volunteer',
    n: { before: 50, after: 51 },
    share: { before: 0.8, after: 40 / 51 },
    verdict: { before: 'not_met', after: 'not_met' },
  })
  expect(await kept(1)).toBe(first)
  expect((await show(1)).current).toBe(false)
})

test('an answer left out makes a revision; taken back, the first figures stand again in a third', async () => {
  const { publish, list, show, critics, leaveOut, countAgain } = await aQuarter()
  await publish()
  const id = await leaveOut(critics[0], 'Cán bộ bấm thử máy')
  expect(await list()).toMatchObject([{ current: false }])
  await publish()
  expect(await list()).toMatchObject([{ revision: 2, excluded: 1, current: true }, { revision: 1 }])
  expect((await show(2)).differences[0]).toMatchObject({ n: { before: 50, after: 49 } })

  await countAgain(id)
  expect(await list()).toMatchObject([{ current: false }, { revision: 1, current: false }])
  await publish()
  const [first, third] = [await show(1), await show(3)]
  expect(third).toMatchObject({ dataHash: first.dataHash, excluded: 0, exclusions: [], figures: first.figures })
})

test('a corrected number of transactions counts as changed data', async () => {
  const { ask, publish, list } = await aQuarter()
  const row = { month: '2026-08', area: 'ho-tich', procedure: '', channel: 'online', closed: 400 }
  await ask('PUT', '/populations', row)
  await publish()
  await ask('PUT', '/populations', row)
  expect(await list()).toMatchObject([{ current: true }])
  await ask('PUT', '/populations', { ...row, closed: 500 })
  expect(await list()).toMatchObject([{ current: false }])
  expect((await publish()).body).toMatchObject({ revision: 2 })
})

test('the change is measured against the quarter before, so a late answer there counts; one of the next quarter does not', async () => {
  const { people, publish, list, db } = await aQuarter()
  await publish()
  await people(1, { answeredAt: inMonth('2026-10') })
  await people(1, { answeredAt: inMonth('2026-03') })
  await released(db)
  expect(await list()).toMatchObject([{ current: true }])
  await people(1, { answeredAt: inMonth('2026-06') })
  await released(db)
  expect(await list()).toMatchObject([{ current: false }])
})

test('another program computing the same data may publish again', async () => {
  const { publish, list, db } = await aQuarter()
  await publish()
  await db.run(sql`drop trigger publications_stay`)
  await db.run(sql`update publications set code_version = '0.0.1'`)
  expect((await publish({ reason: 'Phương pháp mới' })).body).toMatchObject({ revision: 2 })
  expect(await list()).toMatchObject([{ codeVersion: packed.version }, { codeVersion: '0.0.1' }])
})

test('reading figures by another method never touches a byte of what was published', async () => {
  const { ask, people, publish, show, kept } = await aQuarter()
  await publish()
  const [bytes, shown] = [await kept(1), await show(1)]
  for (const method of ['factors-mean.1', 'pooled-share.1'])
    await ask('GET', `/figures/shortfall?period=2026-Q3&method=${method}`)
  await people(5, unhappy)
  await publish()
  expect(await kept(1)).toBe(bytes)
  expect(await show(1)).toEqual({ ...shown, current: false })
})

test('who closed what is written down', async () => {
  const { publish, db } = await aQuarter()
  await publish()
  expect(await db.all(sql`select subject from log where act = 'period-published'`)).toEqual([{ subject: '2026-Q3 1' }])
})

describe('what is published', () => {
  test('counts the same people for online services as for the ward, however few of a place they are', async () => {
    const { people, publish, show } = await aQuarter()
    await people(3, { ...online, procedure: '2.000815', area: 'chung-thuc', unit: 'phong-van-hoa-xa-hoi' })
    await publish()
    const { figures } = await show(1)
    const counted = figures.targets.figures
      .filter((one: { stream: string; n: number }) => one.stream === 'volunteer' && one.n > 0)
      .map((one: { scope: string; n: number }) => [one.scope, one.n])
    expect(counted).toEqual([
      ['sipas-2026', 53],
      ['online-2026', 53],
    ])
  })
})

describe('a half-year', () => {
  /** As programs hashed it that compared a half-year with the one before it. */
  async function formerHash(db: Awaited<ReturnType<typeof aQuarter>>['db']) {
    const counts = async (name: string) => {
      const period = parsePeriod(name) as Period
      const { tallies } = await patternsOf(db, period, await ownOf(db, 'all'), { of: 'live', today: '2026-10-05' })
      const populations = await readPopulations(db, period.firstDay.slice(0, 7), period.lastDay.slice(0, 7))
      return { period, tallies, populations }
    }
    return dataHash(await counts('2026-H1'), await counts('2025-H2'), [])
  }

  test('that was published when it was compared with the half-year before still holds, until somebody answers late', async () => {
    const { publish, list, people, db } = await aQuarter()
    await people(20, { ...online, answeredAt: inMonth('2026-05') })
    expect((await publish({ period: '2026-H1' })).status).toBe(201)
    await db.run(sql`drop trigger publications_stay`)
    await db.run(sql`update publications set data_hash = ${await formerHash(db)}`)
    expect(await list()).toMatchObject([{ period: '2026-H1', current: true }])
    await people(1, { ...unhappy, answeredAt: inMonth('2026-05') })
    await released(db)
    expect(await list()).toMatchObject([{ period: '2026-H1', current: false }])
  })
})

test('what is left out between a half-year and the one it is compared with changes neither: it still holds', async () => {
  const { publish, list, people, leaveOut } = await aQuarter()
  await people(20, { ...online, answeredAt: inMonth('2026-05') })
  const [between] = await people(1, { ...online, answeredAt: inMonth('2025-10') })
  const [within] = await people(1, { ...online, answeredAt: inMonth('2025-03') })
  await publish({ period: '2026-H1' })
  await leaveOut(between)
  expect(await list()).toMatchObject([{ period: '2026-H1', current: true }])
  await leaveOut(within)
  expect(await list()).toMatchObject([{ period: '2026-H1', current: false }])
})

test('a reporting period is published the day after it is over, and holds though its month goes on', async () => {
  const { publish, list, people, clock, db } = await aQuarter()
  clock.now = Date.parse('2026-09-14T23:00:00+07:00')
  expect((await publish({ period: '2026-KBC-Q3' })).body.problem).toBe('periodNotOver')
  clock.now = Date.parse('2026-09-15T07:00:00+07:00')
  expect((await publish({ period: '2026-KBC-Q3' })).status).toBe(201)
  await people(3, { ...online, answeredAt: Date.parse('2026-09-15T00:00:00+07:00') })
  expect(await list()).toMatchObject([{ period: '2026-KBC-Q3', counted: 50, current: true }])
  await people(1, { ...online, answeredAt: Date.parse('2026-09-14T23:59:00+07:00') })
  await released(db)
  expect(await list()).toMatchObject([{ current: false }])
})

test('a publication counts all that came before it, also whoever waits alone; who comes later waits for others', async () => {
  const { publish, list, people, ask } = await aQuarter()
  await people(3, { ...online, area: 'dat-dai' })
  const counted = async () => {
    const { rows, waiting } = (await ask('GET', '/figures?period=2026-Q3&by=area')).body
    return [rows.reduce((sum: number, { n }: { n: number }) => sum + n, 0), waiting]
  }
  expect(await counted()).toEqual([50, 3])
  await publish()
  expect(await list()).toMatchObject([{ counted: 53, current: true }])
  expect(await counted()).toEqual([53, 0])
  await people(2, { ...online, area: 'dat-dai', receivedAt: opening })
  expect(await counted()).toEqual([53, 2])
  // With those the publication has counted they make no five.
  expect(await list()).toMatchObject([{ counted: 53, current: true }])
})
