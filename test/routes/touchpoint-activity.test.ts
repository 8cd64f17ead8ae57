import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { touchpoints } from '../../db/schema.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { confirmed } from '../two-persons.ts'
import { opening } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'

/** A counter for hộ tịch, and people who answer there; Monday, 5 October 2026. */
async function aCounter() {
  const desk = await atTheDesk()
  const { body } = await desk.ask('POST', '/touchpoints', { area: 'ho-tich', counter: 'Quầy số 3' })
  const code: string = body.code
  const at = (n: number, changes = {}) =>
    desk.people(n, { touchpoint: code, answeredAt: opening, receivedAt: opening, ...changes })
  const activity = async () => {
    const found = (await desk.ask('GET', '/touchpoints/activity')).body
    return found.touchpoints.find((one: { touchpoint: string }) => one.touchpoint === code)
  }
  const heard = async (period = '2026-10') => {
    const { figures } = (await desk.ask('GET', `/figures/touchpoints?period=${period}&touchpoint=${code}`)).body
    const [{ received, n, figure }] = figures.rows
    return [received, n, figure?.share]
  }
  return { ...desk, code, at, activity, heard }
}

describe('how a touchpoint is used', () => {
  test('nobody answered yet, and that is told as such', async () => {
    const { activity } = await aCounter()
    expect(await activity()).toMatchObject({ today: 0, since: 0, last: null })
  })

  test('every answer is counted at once, by the day in Hà Nội and the week since Monday', async () => {
    const { at, activity } = await aCounter()
    const days = (n: number) => ({ answeredAt: opening - n * oneDay, receivedAt: opening - n * oneDay })
    await at(4, days(1))
    // It is Monday: yesterday was another week.
    expect(await activity()).toMatchObject({ today: 0, since: 0, last: '2026-10-04' })
    await at(2)
    expect(await activity()).toMatchObject({ today: 2, since: 2, last: '2026-10-05' })
    // The first minute of the day in Hà Nội is still Sunday in London.
    await at(1, { answeredAt: Date.parse('2026-10-05T00:00:00+07:00') })
    expect(await activity()).toMatchObject({ today: 3, since: 3 })
  })

  test('streams are counted together here, for they are counts and no figure', async () => {
    const { at, activity } = await aCounter()
    await at(2)
    await at(1, { stream: 'invited' })
    expect(await activity()).toMatchObject({ today: 3 })
  })

  test('an answer of a tablet whose clock is ahead is not the last one before its day has come', async () => {
    const { at, activity } = await aCounter()
    await at(1)
    await at(1, { answeredAt: opening + 3 * oneDay })
    expect(await activity()).toMatchObject({ today: 1, since: 1, last: '2026-10-05' })
  })
})

describe('what people said at a touchpoint is told in fives', () => {
  test('the rate stands still until five have answered', async () => {
    const { at, heard } = await aCounter()
    await at(4)
    expect(await heard()).toEqual([4, 0, undefined])
    await at(1, { pattern: '111110', overall: 1 })
    expect(await heard()).toEqual([5, 5, 0.8])
    await at(1, { pattern: '111110', overall: 1 })
    expect(await heard()).toEqual([6, 5, 0.8])
    await at(4)
    expect(await heard()).toEqual([10, 10, 0.8])
  })

  test('what was put together with others at the end of the half-month is in no touchpoint’s figure', async () => {
    const { at, heard, ask } = await aCounter()
    const september = { answeredAt: opening - 25 * oneDay, receivedAt: opening - 25 * oneDay }
    await at(3, { ...september, pattern: '111110', overall: 1 })
    await at(4, { ...september, touchpoint: 'elsewhere' })
    const { rows } = (await ask('GET', '/figures?period=2026-09&by=area')).body
    expect(rows).toMatchObject([{ scope: 'ho-tich', n: 7 }])
    expect(await heard('2026-09')).toEqual([3, 0, undefined])
  })

  test('an answer that was left out is not in it, and the four others of its five are not told', async () => {
    const { at, heard, ask, world } = await aCounter()
    const [first] = await at(5)
    expect(await heard()).toEqual([5, 5, 1])
    const out = { response: first, cause: 'staff', reason: 'Phiếu gửi thử khi lắp máy' }
    await confirmed(world, (await ask('POST', '/exclusions', out)).body.proposal)
    expect(await heard()).toEqual([5, 0, undefined])
  })
})

describe('a counter is called otherwise', () => {
  test('from the next page on; its code stays, the log tells both names, and what it says is as it stands', async () => {
    const { ask, code, app, db } = await aCounter()
    expect(await ask('PUT', `/touchpoints/${code}`, { counter: '  Quầy số 5 ' })).toEqual({
      status: 200,
      body: { code, counter: 'Quầy số 5' },
    })
    expect(await (await app.request(`/k/${code}`)).text()).toContain('Quầy số 5')
    const lines = await db.all<{ act: string; detail: string }>(
      sql`select act, detail from log join log_details using (n) where subject = ${code} order by n`,
    )
    expect(lines.map(({ act }) => act)).toEqual(['touchpoint-made', 'touchpoint-renamed'])
    expect(JSON.parse(lines[1]?.detail ?? '')).toEqual({ counter: 'Quầy số 5', before: 'Quầy số 3' })
    expect(await findUnlogged(db)).toEqual([])
  })

  test('by the same name again nothing is done and nothing is written', async () => {
    const { ask, code, db } = await aCounter()
    await ask('PUT', `/touchpoints/${code}`, { counter: 'Quầy số 3' })
    const [found] = await db.all<{ n: number }>(sql`select count(*) as n from log where act = 'touchpoint-renamed'`)
    expect(found?.n).toBe(0)
  })

  test.each([[{}], [{ counter: 'x'.repeat(61) }], [{ counter: 5 }], [{ counter: 'x', area: 'dat-dai' }]])(
    'what is no name is refused: %o',
    async (body) => {
      const { ask, code } = await aCounter()
      expect((await ask('PUT', `/touchpoints/${code}`, body)).status).toBe(400)
    },
  )

  test('where there is no such touchpoint it says so', async () => {
    const { ask } = await aCounter()
    expect((await ask('PUT', '/touchpoints/zzzzzz', { counter: 'Quầy số 5' })).status).toBe(404)
  })

  test('behind the program’s back it is found: the log does not account for the name', async () => {
    const { db, code } = await aCounter()
    await db.update(touchpoints).set({ counter: 'Quầy giả' })
    expect(await findUnlogged(db)).toEqual([{ kind: 'touchpoint', id: code }])
  })
})

describe('posters of several counters', () => {
  test('are one document, a sheet each, with the way to other sizes of the same', async () => {
    const { ask, app, cookie, code } = await aCounter()
    const other = (await ask('POST', '/touchpoints', { area: 'chung-thuc', counter: 'Quầy số 4' })).body.code
    const page = async (path: string) => app.request(path, { headers: { Cookie: cookie, Host: 'khaosat.vn' } })
    const res = await page(`/desk/posters?codes=${code}.${other}.${code}&size=a5`)
    const html = await res.text()
    expect(res.status).toBe(200)
    expect(html.match(/class="sheet"/g)).toHaveLength(2)
    for (const text of ['Quầy số 3', 'Quầy số 4', `codes=${code}.${other}`]) expect(html).toContain(text)
  })

  test('one that is retired or unknown is told, and none is printed', async () => {
    const { ask, app, cookie, code, clock } = await aCounter()
    const other = (await ask('POST', '/touchpoints', { area: 'chung-thuc' })).body.code
    await ask('POST', `/touchpoints/${other}/retirement`)
    clock.now++
    const status = async (codes: string) =>
      (await app.request(`/desk/posters?codes=${codes}`, { headers: { Cookie: cookie } })).status
    expect(await status(`${code}.${other}`)).toBe(410)
    expect(await status(`${code}.zzzzzz`)).toBe(404)
    expect(await status('')).toBe(400)
    expect(await status(`${code}..${code}`)).toBe(400)
  })
})
