import { describe, expect, test, vi } from 'vitest'
import { recount } from '../../db/queries/tallies.ts'
import { released } from '../released.ts'
import { confirmed } from '../two-persons.ts'
import { tallyOf, times, ward } from './behind-one-router.ts'

const minute = 60_000
// Some thousand answers, each of them stored or refused by the whole app.
vi.setConfig({ testTimeout: 120_000 })

/**
 * A script at 70 answers a second under ever new browsers over three touchpoints, which opens each form first; and
 * beside it an honest person every five seconds, each from an address of their own, who tries twice at the most.
 */
async function flooded(addressOf: (n: number) => string, seconds: number) {
  const place = await ward()
  const { counter, answer, clock } = place
  const codes = [await counter('ho-tich'), await counter('chung-thuc'), await counter('dat-dai')]
  const sent: number[] = []
  const honest: number[] = []
  for (let second = 0; second < seconds; second++) {
    const script = times(70, (i) => {
      const n = second * 70 + i
      const low = { overall: '1', access: '1', procedure: '1', official: '1', result: '1' }
      return answer(codes[n % 3] ?? '', { phone: `browser ${n}`, address: addressOf(n), ...low })
    })
    sent.push(...(await Promise.all(script)).map(({ status }) => status))
    if (second % 5 === 0) {
      const own = { phone: 'Zalo Android', address: `198.51.100.${second}` }
      const code = codes[(second / 5) % 3] ?? ''
      const first = (await answer(code, own)).status
      honest.push(first === 303 ? first : (await answer(code, own)).status)
    }
    clock.now += 1000
  }
  return { ...place, codes, sent, honest }
}

describe.each([
  ['one address', () => '192.0.2.66'],
  ['one IPv6 network', (n: number) => `2001:db8:7:1:${(n % 65_535).toString(16)}::${(n % 9999).toString(16)}`],
])('a script from %s that opens every form it sends', (_, addressOf) => {
  test('shuts nobody out, enters the figures with 60 and the ward with 300, and is named', async () => {
    const place = await flooded(addressOf, 20)
    const { sent, honest, alerts, get, read, world, lines } = place
    expect(honest).toEqual([303, 303, 303, 303])
    expect(tallyOf(sent)).toEqual({ 303: 300, 429: 1100 })
    expect(await read('count(*)', 'responses where overall = 1')).toBe(300)

    await released(world.db)
    const figures = await get('/api/v1/figures?period=2026-10&by=unit')
    expect(figures).toMatchObject({ held: 240, excluded: 0 })
    expect(figures.rows.reduce((sum: number, { n }: { n: number }) => sum + n, 0)).toBe(64)
    expect(await recount(world.db)).toMatchObject({ responses: 304, tallied: 304, differences: 0 })

    const { batches, floods, signs } = await alerts()
    expect(batches).toMatchObject([{ n: 300, held: 240, excluded: 0, counted: 60, satisfied: 0 }])
    expect(floods).toHaveLength(3)
    expect(signs.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['held', 'volume', 'alike']))
    expect(lines).toContainEqual(expect.objectContaining({ event: 'alert', kind: 'held' }))
    expect(JSON.stringify([lines, batches])).not.toMatch(/192\.0\.2|2001:db8|browser/)
  })

  test('is looked at with and without, and left out as one, or counted after a look', async () => {
    const { post, get, alerts, read, world } = await flooded(addressOf, 5)
    const online = (document: { figures: { n: number }[] }) => document.figures.map(({ n }) => n)
    const before = await get('/api/v1/figures/targets?period=2026-10')
    expect(before.held).toBe(240)
    expect(before.withHeld.map(({ n }: { n: number }) => n)).not.toEqual(online(before))

    const [{ batch }] = (await alerts()).batches
    const path = `/api/v1/batches/${batch}`
    const cause = 'automatic'
    expect(await post(`${path}/excluded`, { cause, reason: 'vì' })).toMatchObject({ field: 'reason' })
    expect(await post(`${path}/excluded`, { cause: 'gathering', reason: 'đã xem từng phiếu' })).toMatchObject({
      field: 'cause',
    })
    const looked = { cause: 'shared', reason: 'đã xem từng phiếu' }
    expect(await post('/api/v1/batches/none/counted', looked)).toMatchObject({ problem: 'batchUnknown' })
    const proposed = await post(`${path}/excluded`, { cause, reason: 'một chương trình gửi tự động' })
    expect(proposed).toEqual({ proposal: expect.any(String), answers: 300 })
    expect((await get('/api/v1/figures/targets?period=2026-10')).held).toBe(240)
    const { look } = await get(`/api/v1/proposals/${proposed.proposal}`)
    expect(look).toMatchObject({ answers: 300, hasChanged: false })
    expect(look.changes[0].cells).toEqual(
      expect.arrayContaining([expect.objectContaining({ area: 'ho-tich', excluded: { before: 0, after: 100 } })]),
    )
    expect(await confirmed(world, proposed.proposal)).toMatchObject({ answers: 300 })
    // Of whoever answered honestly only how many they are is told: he is alone.
    expect(await get('/api/v1/figures?period=2026-10&by=area')).toMatchObject({
      held: 0,
      excluded: 300,
      rows: [{ received: 1, n: 0, satisfied: null }],
    })
    expect((await get('/api/v1/exclusions?period=2026-10')).exclusions).toHaveLength(300)
    expect(await post(`${path}/counted`, looked)).toMatchObject({ problem: 'nothingToDecide' })
    // Left out it was; to count what is not held any more changes nothing, and is no line.
    expect(await read('count(*)', "log where act like 'batch%'")).toBe(2)
  })

  test('counted after a look, it is in the figures, and the ward counts right', async () => {
    const { post, get, alerts, world } = await flooded(addressOf, 5)
    const [{ batch }] = (await alerts()).batches
    const looked = { cause: 'gathering', reason: 'họp phụ huynh, đã hỏi lại nhà trường' }
    const { proposal, answers } = await post(`/api/v1/batches/${batch}/counted`, looked)
    expect(answers).toBe(240)
    expect(await confirmed(world, proposal)).toMatchObject({ answers: 240 })
    await released(world.db)
    const { held, rows } = await get('/api/v1/figures?period=2026-10&by=area')
    expect([held, rows.reduce((sum: number, { n }: { n: number }) => sum + n, 0)]).toEqual([0, 301])
    expect(await recount(world.db)).toMatchObject({ differences: 0 })
  })

  test('never has more than 60 counted in ten minutes, 300 stored in an hour, 600 in a day, whatever the clock shows', async () => {
    const { counter, answer, clock, world } = await ward()
    const code = await counter('ho-tich')
    clock.now = Date.parse('2026-10-05T22:00:00+07:00')
    const began = clock.now
    for (let n = 0; clock.now < began + 140 * minute; n++) {
      await Promise.all(times(35, (i) => answer(code, { phone: `browser ${n} ${i}`, address: addressOf(n) })))
      clock.now += 5 * minute
    }
    type Row = { readonly at: number; readonly held: number }
    const rows = await world.db.$client.execute(
      `select received_at as at, exists (select 1 from exclusions where response = responses.id) as held from responses order by 1`,
    )
    const stored = rows.rows.map((row) => ({ at: Number(row.at), held: Number(row.held) }) satisfies Row)
    const mostWithin = (all: readonly Row[], span: number) =>
      Math.max(...all.map(({ at }, i) => all.slice(i).filter((other) => other.at < at + span).length))
    expect(mostWithin(stored, 60 * minute)).toBe(300)
    expect(stored).toHaveLength(600)
    expect(
      mostWithin(
        stored.filter(({ held }) => held === 0),
        10 * minute,
      ),
    ).toBe(60)
  })
})

test('a script that opens no form is stored ten times in an hour, and each is marked', async () => {
  const { counter, send, answer, read } = await ward()
  const code = await counter('ho-tich')
  const sent = await Promise.all([
    ...times(125, (i) => send(code, { phone: `bot ${i}`, address: '192.0.2.66' })),
    ...times(125, (i) => answer(code, { id: crypto.randomUUID(), phone: `bot ${i}`, address: '192.0.2.66' })),
  ])
  expect(sent.filter(({ status }) => status === 429)).toHaveLength(240)
  expect(await read('count(*)', `responses where flags = '["unproven"]'`)).toBe(10)
  const refused = sent.find(({ status }) => status === 429)
  expect(Number(refused?.headers.get('Retry-After'))).toBe(3600)
  expect((await answer(code, { address: '192.0.2.67' })).status).toBe(303)
})

test('fifty addresses share what a touchpoint has room for; a person from another address is counted at once', async () => {
  const { counter, answer, clock, read } = await ward()
  const code = await counter('ho-tich')
  for (let second = 0; second < 20; second++) {
    await Promise.all(
      times(70, (i) =>
        answer(code, { phone: `bot ${second} ${i}`, address: `192.0.2.${(second * 70 + i) % 50}`, overall: '1' }),
      ),
    )
    if (second % 5 === 0)
      expect((await answer(code, { address: `198.51.100.${second}`, comment: 'Tốt' })).status).toBe(303)
    clock.now += 1000
  }
  const counted = 'not exists (select 1 from exclusions where response = responses.id)'
  expect(await read('count(*)', `responses where overall = 1 and ${counted}`)).toBeLessThanOrEqual(320)
  expect(await read('count(*)', `responses where overall = 5 and ${counted}`)).toBe(4)
  expect(await read('max(n)', `(select count(*) as n from batches group by batch)`)).toBeLessThanOrEqual(300)
})
