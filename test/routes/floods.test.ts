import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { readFloods } from '../../db/queries/alerts.ts'
import { writeFloods } from '../../server/limits/floods.ts'
import { unusualIn } from '../../server/limits/unusual.ts'
import { opening } from '../world.ts'
import { content, statusesOf, times, ward } from './behind-one-router.ts'

describe('a flood on one touchpoint, from ever new devices', () => {
  async function flooded() {
    const place = await ward()
    const [code, elsewhere] = [await place.counter('ho-tich'), await place.counter('chung-thuc')]
    const first = { id: uuidv7(), phone: 'the first' }
    const receipt = await (await place.send(code, first)).json()
    const statuses = await statusesOf(times(500, (i) => place.send(code, { phone: `bot ${i}` })))
    return { ...place, code, elsewhere, first, receipt, statuses }
  }

  test('slows itself; beside it another touchpoint answers as ever', async () => {
    const { statuses, send, answer, elsewhere, code, clock } = await flooded()
    expect(statuses.filter((status) => status === 201)).toHaveLength(299)
    expect(statuses.filter((status) => status === 429)).toHaveLength(201)
    expect((await send(elsewhere)).status).toBe(201)
    expect((await answer(elsewhere)).status).toBe(303)

    clock.now += 60_000
    const next = await statusesOf(times(100, (i) => send(code, { phone: `late bot ${i}` })))
    expect(next.filter((status) => status === 201)).toHaveLength(60)
  })

  test('raises one alert, with how many were refused and when', async () => {
    const { alerts, code, send, clock } = await flooded()
    clock.now += 60_000
    await Promise.all(times(70, (i) => send(code, { phone: `late bot ${i}` })))
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
    expect(await read('n', 'alerts')).toBe(1)
    clock.now += 4999
    await Promise.all(times(10, (i) => send(code, { phone: `bot ${i}` })))
    expect(await read('n', 'alerts')).toBe(1)
    clock.now += 1
    await Promise.all(times(10, (i) => send(code, { phone: `bot ${i}` })))
    expect(await read('n', 'alerts')).toBeGreaterThan(200)
  })

  test('is told by day, by the calendar of Hà Nội', async () => {
    const { send, counter, clock, world } = await ward()
    const code = await counter('ho-tich')
    clock.now = Date.parse('2026-10-05T23:59:58+07:00')
    await Promise.all(times(310, (i) => send(code, { phone: `bot ${i}` })))
    clock.now += 3000
    await Promise.all(times(10, (i) => send(code, { phone: `bot ${i}` })))
    await writeFloods(world)
    const floods = await readFloods(world.db, '2026-10-05', '2026-10-06')
    expect(floods.map(({ day, n }) => [day, n])).toEqual([
      ['2026-10-06', 7],
      ['2026-10-05', 10],
    ])
  })

  test('leaves in the log where and how many, and nothing of whom', async () => {
    const { lines, code } = await flooded()
    expect(lines).toContainEqual({ level: 'info', event: 'flood', touchpoint: code, refused: 1 })
    expect(JSON.stringify(lines)).not.toMatch(/203\.0\.113\.9|bot|the first/)
  })

  test('keeps no receipt from whoever has one: the same again gets it, other answers are still refused', async () => {
    const { send, answer, code, first, receipt, read } = await flooded()
    const again = await send(code, first)
    expect([again.status, await again.json()]).toEqual([200, receipt])
    expect((await send(code, { ...first, answers: { ...content, overall: 1 } })).status).toBe(409)
    expect((await answer(code, { id: first.id.toUpperCase() })).headers.get('Location')).toContain(`/done/${first.id}`)
    expect(await read('count(*)', 'responses')).toBe(300)
  })
})

describe('a form filled in by a program', () => {
  /** When the form's page was made, so many milliseconds before now, as its id says. */
  const madeBefore = (ms: number, version = '7') => {
    const time = (opening - ms).toString(16).padStart(12, '0')
    const rest = crypto.randomUUID().slice(15)
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}${rest}`
  }

  test.each([
    ['fills in the field nobody sees', { id: madeBefore(60_000), website: 'https://spam.example' }, ['honeypot']],
    ['answers before anybody has read', { id: madeBefore(2999) }, ['hasty']],
    ['does both', { id: madeBefore(0), website: 'x' }, ['honeypot', 'hasty']],
    ['takes three seconds', { id: madeBefore(3000), website: ' ' }, null],
    ['has a clock that runs ahead', { id: madeBefore(-1) }, null],
    ['made its own id', { id: madeBefore(0, '4') }, null],
  ])('that %s is counted and thanked like any other', async (_, sent, flags) => {
    const { app, counter, answer, read } = await ward()
    const code = await counter('ho-tich')
    const thanks = async (sent: Record<string, string>) => {
      const page = await (await app.request((await answer(code, sent)).headers.get('Location') ?? '')).text()
      return page.replace(/class="receipt">[^<]+/, '').replaceAll(sent.id ?? '', '')
    }
    const usual = await thanks({ id: madeBefore(120_000) })
    expect(await thanks(sent)).toBe(usual)
    expect(JSON.parse(String(await read('flags', `responses where id = '${sent.id}'`)))).toEqual(flags)
    expect(await read('sum(n)', 'tallies')).toBe(2)
    expect(await read('sum(flagged)', 'days')).toBe(flags ? 1 : 0)
  })

  test('shows at the desk where it is many, with their share', async () => {
    const { counter, answer, alerts } = await ward()
    const [watched, other] = [await counter('ho-tich'), await counter('chung-thuc')]
    for (let i = 0; i < 5; i++) await answer(watched, { id: madeBefore(10) })
    for (let i = 0; i < 15; i++) await answer(watched, { id: madeBefore(60_000) })
    for (let i = 0; i < 4; i++) await answer(other, { id: madeBefore(10) })
    expect((await alerts()).unusual).toEqual([{ touchpoint: watched, area: 'ho-tich', n: 20, flagged: 5 }])
  })

  test('is no reason to look where it is a fifth or less, or came by no touchpoint', () => {
    const day = { area: 'ho-tich', n: 25, flagged: 5 }
    expect(unusualIn([{ ...day, touchpoint: 'abc' }])).toEqual([])
    expect(unusualIn([{ ...day, touchpoint: 'abc', flagged: 6 }])).toHaveLength(1)
    expect(unusualIn([{ ...day, touchpoint: '', flagged: 25 }])).toEqual([])
  })
})
