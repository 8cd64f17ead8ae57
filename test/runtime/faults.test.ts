import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openHttp } from '../../db/open-http.ts'
import { recount } from '../../db/queries/tallies.ts'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { newLimits } from '../../server/limits/limits.ts'
import { wayTo } from '../way-to.ts'
import { formBody, jsonBody, openApp } from '../world.ts'
import { openServer } from './server-database.ts'

let server: Awaited<ReturnType<typeof openServer>>
let way: Awaited<ReturnType<typeof wayTo>>
let citizens: ReturnType<typeof citizensOf>
let touchpoint = ''
beforeAll(async () => {
  server = await openServer()
  way = await wayTo(server.url)
  const db = openHttp(way.url, undefined)
  const { app, world } = await openApp({ db, now: Date.now, limits: newLimits({ answers: false }) })
  touchpoint = (await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))).code
  citizens = citizensOf(app)
})
afterAll(async () => {
  await way.close()
  await server.stop()
})
afterEach(() => way.become('open'))

const levels = { overall: 5, access: 5, procedure: 5, official: 5, result: 5, feedback: 0 }

function citizensOf(app: Awaited<ReturnType<typeof openApp>>['app']) {
  const send = async (id = uuidv7()) => {
    const body = { id, touchpoint, questionnaire: 'one-stop', version: 1, answers: levels }
    const res = await app.request('/api/v1/responses', jsonBody(body))
    const { receipt, problem } = (await res.json()) as { receipt?: string; problem?: string }
    return { id, status: res.status, receipt, problem, retryAfter: res.headers.get('Retry-After') }
  }
  const post = (id: string) => {
    const asText = Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, String(level)]))
    const form = formBody({ id, version: '1', ...asText })
    return app.request(`/k/${touchpoint}`, { ...form, headers: { ...form.headers, 'Accept-Language': 'vi' } })
  }
  const ready = async () => (await app.request('/readyz')).status
  return { send, post, ready }
}

/** Nothing twice, nothing uncounted. */
const stored = async () => {
  const { responses, differences } = await recount(server.db)
  expect(differences).toBe(0)
  return responses
}

test('a server that is silent: everybody is told in Vietnamese to send again, and the platform says it is not ready', async () => {
  const before = await stored()
  way.become('silent')
  const [all, page, ready] = await Promise.all([
    Promise.all(Array.from({ length: 100 }, () => citizens.send())),
    citizens.post(uuidv7()),
    citizens.ready(),
  ])
  expect(new Set(all.map(({ status, retryAfter }) => `${status} ${retryAfter}`))).toEqual(new Set(['503 5']))
  expect([page.status, ready]).toEqual([503, 503])
  expect(await page.text()).toContain('Chưa rõ nội dung vừa gửi đã được ghi nhận hay chưa')

  way.become('open')
  expect(await citizens.ready()).toBe(200)
  const again = await Promise.all(all.map(({ id }) => citizens.send(id)))
  expect(new Set(again.map(({ status }) => status))).toEqual(new Set([201]))
  expect(await stored()).toBe(before + 100)
})

test('an answer of the server that is lost on the way: the citizen sends again, is thanked, and counts once', async () => {
  const before = await stored()
  way.become('untold')
  const sent = await citizens.send()
  expect(sent).toMatchObject({ status: 503, retryAfter: '5', problem: 'unconfirmed' })
  way.become('open')
  expect(await stored()).toBe(before + 1)
  const again = await citizens.send(sent.id)
  expect([again.status, typeof again.receipt]).toEqual([200, 'string'])
  expect(await stored()).toBe(before + 1)
})

test('a server that is slow is waited for', async () => {
  way.become('slow')
  expect(await citizens.send()).toMatchObject({ status: 201 })
  expect(await citizens.ready()).toBe(200)
})

test('a server that is away for a moment is asked again: nobody notices', async () => {
  await way.close()
  const sending = citizens.send()
  await new Promise((resolve) => setTimeout(resolve, 300))
  await way.reopen()
  expect(await sending).toMatchObject({ status: 201 })
})

test('a server killed and started again under load: whoever was thanked is there once', async () => {
  const before = await stored()
  const thanked = new Map<string, string | undefined>()
  const statuses = new Set<number>()
  let over = false
  const walk = async () => {
    while (!over) {
      const id = uuidv7()
      while (!thanked.has(id)) {
        const { status, receipt } = await citizens.send(id)
        statuses.add(status)
        if (status === 200 || status === 201) thanked.set(id, receipt)
      }
    }
  }
  const crowd = Array.from({ length: 8 }, walk)
  const more = async (n: number) => {
    for (const goal = thanked.size + n; thanked.size < goal; ) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  for (let round = 0; round < 3; round++) {
    await more(50)
    await server.kill()
    expect(await citizens.ready()).toBe(503)
    await server.start()
    expect(await citizens.ready()).toBe(200)
  }
  await more(50)
  over = true
  await Promise.all(crowd)

  expect([...statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([])
  expect(await stored()).toBe(before + thanked.size)
  for (const [id, receipt] of thanked) expect(await citizens.send(id)).toMatchObject({ status: 200, receipt })
})
