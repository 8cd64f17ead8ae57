import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { retireTouchpoint } from '../../../db/queries/touchpoints.ts'
import { commander } from '../../../server/access/actor.ts'
import { createTouchpoint } from '../../../server/acts/touchpoints/touchpoint.ts'
import { gzipTemplate } from '../../../server/doors/edge/gzip-template.ts'
import { pageCache } from '../../../server/doors/edge/page-cache.ts'
import { openDesk } from '../../open-desk.ts'

const phone = { 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.8', 'accept-encoding': 'gzip, deflate, br' }

/** A door behind which a form was just shown to somebody; it counts how often the app itself was asked. */
async function aDoor() {
  const desk = await openDesk({ gzipTemplate })
  const { code } = await createTouchpoint(desk.world, { area: 'ho-tich' }, commander('test'))
  const asked: string[] = []
  const fetch = pageCache((request, env) => {
    asked.push(env.incoming.url ?? '')
    return desk.app.fetch(request)
  }, desk.world)
  const see = async (path = `/k/${code}`, headers: Record<string, string> = phone, method = 'GET') => {
    const request = new Request(`http://localhost${path}`, { headers, method })
    return fetch(request, { incoming: { method, url: path, headers } })
  }
  const first = await see()
  expect(first.status).toBe(200)
  asked.length = 0
  return { ...desk, code, see, asked, first }
}

const pageOf = async (answer: Response) => gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString()
const idIn = (page: string) => /name="id" value="([^"]+)"/.exec(page)?.[1] ?? ''

test('the next citizen gets the same form, headers and all, with an id of their own, and the app is not asked', async () => {
  const { see, asked, first } = await aDoor()
  const second = await see()
  expect([...second.headers]).toEqual([...first.headers])
  const [one, other] = [await pageOf(first), await pageOf(second)]
  expect(idIn(other)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  expect(idIn(other)).not.toBe(idIn(one))
  expect(other.replace(idIn(other), idIn(one))).toBe(one)
  expect(asked).toEqual([])
})

test('each is one line in the log: the pattern of the address, never the code', async () => {
  const { see, lines, code } = await aDoor()
  const before = lines.length
  await see()
  expect(lines.slice(before)).toMatchObject([{ level: 'info', method: 'GET', route: '/k/:code', status: 200 }])
  expect(JSON.stringify(lines.slice(before))).not.toContain(code)
})

test('a touchpoint retired at the desk is closed to the very next citizen', async () => {
  const { app, cookie, code, see, clock } = await aDoor()
  const headers = { Cookie: cookie, Origin: 'http://localhost' }
  await app.request(`/api/v1/touchpoints/${code}/retirement`, { method: 'POST', headers })
  clock.now += 1
  expect((await see()).status).toBe(410)
})

test('one retired by another process is closed within two seconds', async () => {
  const { world, code, see, clock } = await aDoor()
  await retireTouchpoint(world.db, code, { at: clock.now, by: 'another process' }, [])
  clock.now += 1999
  expect((await see()).status).toBe(200)
  clock.now += 1
  expect((await see()).status).toBe(410)
})

test('who asks in other words is answered by the app: language, a browser without gzip, a query, another method', async () => {
  const { see, asked, code } = await aDoor()
  expect(await pageOf(await see(undefined, { ...phone, 'accept-language': 'en' }))).toContain('lang="en"')
  expect(await (await see(undefined, { ...phone, 'accept-encoding': 'identity' })).text()).toContain('<!doctype html>')
  expect(await pageOf(await see(`/k/${code}?lang=en`))).toContain('lang="en"')
  expect((await see(undefined, phone, 'HEAD')).status).toBe(200)
  expect(asked).toHaveLength(4)
})

test('a refusal is not kept: what was not there a moment ago is found as soon as it is', async () => {
  const { see, asked } = await aDoor()
  expect([(await see('/k/hjkmnp')).status, (await see('/k/hjkmnp')).status]).toEqual([404, 404])
  expect(asked).toHaveLength(2)
})

test('a crowd that asks for one form in ever new words gets it, and the memory stays small', async () => {
  const { see, asked } = await aDoor()
  for (let i = 0; i < 2500; i++)
    expect((await see(undefined, { ...phone, 'accept-language': `vi;q=0.${i}` })).status).toBe(200)
  expect(asked).toHaveLength(2500)
  expect((await see()).status).toBe(200)
})
