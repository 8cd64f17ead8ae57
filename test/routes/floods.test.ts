import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { readAlerts } from '../../db/queries/alerts.ts'
import { writeAlerts } from '../../server/limits/alerts.ts'
import { unusualIn } from '../../server/limits/unusual.ts'
import { opening } from '../world.ts'
import { content, statusesOf, times, ward } from './behind-one-router.ts'

/** Where a proxy keeps us from knowing anybody's address. */
const address = ''
const flood = `alerts where kind = 'flood'`

describe('a flood on one touchpoint, from ever new devices, where no address is known', () => {
  async function flooded() {
    const place = await ward()
    const [code, elsewhere] = [await place.counter('ho-tich'), await place.counter('chung-thuc')]
    const first = { id: uuidv7(), phone: 'the first', address }
    const receipt = await (await place.send(code, first)).json()
    const statuses = await statusesOf(times(500, (i) => place.send(code, { phone: `bot ${i}`, address })))
    return { ...place, code, elsewhere, first, receipt, statuses }
  }

  test('slows itself; beside it another touchpoint answers as ever', async () => {
    const { statuses, send, answer, elsewhere, code, clock } = await flooded()
    expect(statuses.filter((status) => status === 201)).toHaveLength(299)
    expect(statuses.filter((status) => status === 429)).toHaveLength(201)
    expect((await send(elsewhere, { address })).status).toBe(201)
    expect((await answer(elsewhere, { address })).status).toBe(303)

    clock.now += 60_000
    const next = await statusesOf(times(100, (i) => send(code, { phone: `late bot ${i}`, address })))
    expect(next.filter((status) => status === 201)).toHaveLength(60)
  })

  test('raises one alert, with how many were refused and when', async () => {
    const { alerts, code, send, clock } = await flooded()
    clock.now += 60_000
    await Promise.all(times(70, (i) => send(code, { phone: `late bot ${i}`, address })))
    expect((await alerts()).floods).toEqual([
      {
        day: '2026-10-05',
        touchpoint: code,
        area: 'ho-tich',
        counter: '3',
        firstAt: opening,
        lastAt: opening + 60_000,
        n: 211,
      },
    ])
  })

  test('costs one write, not one each', async () => {
    const { read, send, code, clock } = await flooded()
    expect(await read('n', flood)).toBe(1)
    clock.now += 4999
    await Promise.all(times(10, (i) => send(code, { phone: `bot ${i}`, address })))
    expect(await read('n', flood)).toBe(1)
    clock.now += 1
    await Promise.all(times(10, (i) => send(code, { phone: `bot ${i}`, address })))
    expect(await read('n', flood)).toBeGreaterThan(200)
  })

  test('is told by day, by the calendar of Hà Nội', async () => {
    const { send, counter, clock, world } = await ward()
    const code = await counter('ho-tich')
    clock.now = Date.parse('2026-10-05T23:59:58+07:00')
    await Promise.all(times(310, (i) => send(code, { phone: `bot ${i}`, address })))
    clock.now += 3000
    await Promise.all(times(10, (i) => send(code, { phone: `bot ${i}`, address })))
    await writeAlerts(world)
    const floods = (await readAlerts(world.db, '2026-10-05', '2026-10-06')).filter(({ kind }) => kind === 'flood')
    expect(floods.map(({ day, n }) => [day, n])).toEqual([
      ['2026-10-06', 7],
      ['2026-10-05', 10],
    ])
  })

  test('leaves in the log where and how many, and nothing of whom', async () => {
    const { lines, code } = await flooded()
    expect(lines).toContainEqual({ level: 'info', event: 'alert', kind: 'flood', touchpoint: code, n: 1 })
    expect(JSON.stringify(lines)).not.toMatch(/203\.0\.113\.9|bot|the first/)
  })

  test('keeps no receipt from whoever has one: the same again gets it, other answers are still refused', async () => {
    const { send, answer, code, first, receipt, read } = await flooded()
    const again = await send(code, first)
    expect([again.status, await again.json()]).toEqual([200, receipt])
    expect((await send(code, { ...first, answers: { ...content, overall: 1 } })).status).toBe(409)
    expect((await answer(code, { id: first.id.toUpperCase(), address })).status).toBe(303)
    expect(await read('count(*)', 'responses')).toBe(300)
  })
})

describe('a form filled in by a program', () => {
  /** The id of a form of ours, served so many milliseconds ago; another for `elsewhere`, or by nobody. */
  type Served = { readonly ago: number; readonly elsewhere?: boolean; readonly byNobody?: boolean }
  type Case = readonly [what: string, served: Served, website: string, flags: readonly string[] | null]
  const day = 24 * 60 * 60_000

  test.each<Case>([
    ['fills in the field nobody sees', { ago: 60_000 }, 'https://spam.example', ['honeypot']],
    ['answers before anybody has read', { ago: 2999 }, '', ['hasty']],
    ['does both', { ago: 0 }, 'x', ['honeypot', 'hasty']],
    ['takes three seconds', { ago: 3000 }, ' ', null],
    ['sends what a phone kept for a day', { ago: day }, '', null],
    ['sends what lay about for three days', { ago: 3 * day }, '', ['unproven']],
    ['has a form from tomorrow', { ago: -day }, '', ['unproven']],
    ['sends the form of another counter', { ago: 60_000, elsewhere: true }, '', ['unproven']],
    ['made its own id', { ago: 60_000, byNobody: true }, '', ['unproven']],
  ])('that %s is counted and thanked like any other', async (_, { ago, elsewhere, byNobody }, website, flags) => {
    const { app, counter, answer, read, served } = await ward()
    const [code, other] = [await counter('ho-tich'), await counter('chung-thuc')]
    const id = byNobody ? uuidv7() : served(elsewhere ? other : code, ago)
    const thanks = async (sent: Record<string, string>) => {
      const page = await (await app.request((await answer(code, sent)).headers.get('Location') ?? '')).text()
      return page.replace(/class="receipt">[^<]+/, '').replaceAll(/\/done\/[\w-]+/g, '')
    }
    const usual = await thanks({ id: served(code) })
    expect(await thanks({ id, website })).toBe(usual)
    expect(JSON.parse(String(await read('flags', `responses where id = '${id}'`)))).toEqual(flags)
    expect(await read('sum(n)', 'tallies')).toBe(2)
    expect(await read('sum(flagged)', 'days')).toBe(flags ? 1 : 0)
  })

  test('shows at the desk where it is many, with their share', async () => {
    const { counter, answer, alerts, served } = await ward()
    const [watched, other] = [await counter('ho-tich'), await counter('chung-thuc')]
    for (let i = 0; i < 5; i++) await answer(watched, { id: served(watched, 10) })
    for (let i = 0; i < 15; i++) await answer(watched)
    for (let i = 0; i < 4; i++) await answer(other, { id: served(other, 10) })
    expect((await alerts()).unusual).toEqual([{ touchpoint: watched, area: 'ho-tich', n: 20, flagged: 5 }])
  })

  test('is no reason to look where it is a fifth or less, or came by no touchpoint', () => {
    const day = { area: 'ho-tich', n: 25, flagged: 5 }
    expect(unusualIn([{ ...day, touchpoint: 'abc' }])).toEqual([])
    expect(unusualIn([{ ...day, touchpoint: 'abc', flagged: 6 }])).toHaveLength(1)
    expect(unusualIn([{ ...day, touchpoint: '', flagged: 25 }])).toEqual([])
  })
})
