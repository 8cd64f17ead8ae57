import { gunzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { retireTouchpoint } from '../../db/queries/touchpoints.ts'
import { areas, touchpoints } from '../../db/schema.ts'
import { commander } from '../../server/access/actor.ts'
import { invite } from '../../server/acts/staff/invite.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { gzipTemplate } from '../../server/doors/edge/gzip-template.ts'
import { newAdministrator } from '../stories/door.ts'
import { formBody, jsonBody, openApp } from '../world.ts'

/** The citizens' door with a QR code at counter 3, by which forms come compressed to whoever takes that. */
async function atCounter() {
  const { app, world, clock } = await openApp({ gzipTemplate })
  const { code } = await createTouchpoint(world, { area: 'ho-tich', counter: 'Quầy số 3' }, commander('test'))
  const ask = (encodings: string, { method = 'GET', query = '?lang=vi' } = {}) =>
    app.request(`/k/${code}${query}`, { method, headers: encodings === '' ? {} : { 'Accept-Encoding': encodings } })
  const send = (fields: Record<string, string>) => app.request(`/k/${code}?lang=vi`, formBody(fields))
  /** What another process changed is seen by now. */
  const later = () => {
    clock.now += 2000
  }
  return { app, world, clock, code, ask, send, later }
}

const unzip = async (res: Response) => gunzipSync(Buffer.from(await res.arrayBuffer())).toString()
const idIn = (html: string) => /name="id" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('two citizens get the same page but for the id, compressed or not', async () => {
  const { ask } = await atCounter()
  const [plain, one, other] = [
    await (await ask('')).text(),
    await unzip(await ask('gzip')),
    await unzip(await ask('gzip')),
  ]
  const ids = [plain, one, other].map(idIn)
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  const [first = '', ...rest] = [plain, one, other].map((html) => html.replace(idIn(html), ''))
  expect(rest).toEqual([first, first])
  expect(first).toContain('Quầy số 3')
})

test('whoever asks right after somebody else is sent the same page, headers and all, with an id of its own', async () => {
  const { app, code } = await atCounter()
  const visit = (language: string) =>
    app.request(`/k/${code}`, { headers: { 'Accept-Encoding': 'gzip', 'Accept-Language': language } })
  const [first, second] = [await visit('vi'), await visit('vi-VN,vi;q=0.9')]
  const english = await visit('en')
  expect(Object.fromEntries(second.headers)).toEqual(Object.fromEntries(first.headers))
  const [one, other, foreign] = [await unzip(first), await unzip(second), await unzip(english)]
  expect(idIn(other)).not.toBe(idIn(one))
  expect(other.replace(idIn(other), '')).toBe(one.replace(idIn(one), ''))
  expect(english.headers.get('Content-Language')).toBe('en')
  expect(foreign).toContain('<html lang="en">')
})

test('a QR code that is taken down is closed for the next visitor, even right after one was let in', async () => {
  const { app, world, clock, code } = await atCounter()
  const door = { request: async (path: string, init?: RequestInit) => app.request(path, init) }
  const { cookie } = await newAdministrator({ ...door, invitation: () => invite(world) }, 'lan')
  const visit = () => app.request(`/k/${code}`, { headers: { 'Accept-Encoding': 'gzip' } })
  expect((await visit()).status).toBe(200)
  expect((await visit()).status).toBe(200)
  const taken = await app.request(`/api/v1/touchpoints/${code}/retirement`, jsonBody({}, { Cookie: cookie }))
  expect(taken.status).toBe(200)
  clock.now += 1
  expect((await visit()).status).toBe(410)
})

test.each(['', 'identity', 'br', 'gzip;q=0', 'gzip;q=0, *'])(
  'who does not take gzip (“%s”) gets plain text',
  async (encodings) => {
    const { ask } = await atCounter()
    await ask('gzip')
    const res = await ask(encodings)
    expect(res.headers.get('Content-Encoding')).toBeNull()
    expect(res.headers.get('Vary')).toBe('Accept-Encoding, Accept-Language')
    expect(await res.text()).toMatch(/^<!doctype html>.*<\/html>$/s)
  },
)

test('asking for the headers alone tells what asking for the page tells', async () => {
  const { ask } = await atCounter()
  const [head, page] = [await ask('gzip', { method: 'HEAD' }), await ask('gzip')]
  expect(await head.text()).toBe('')
  for (const name of ['Content-Type', 'Content-Encoding', 'Content-Length', 'Content-Security-Policy', 'Vary'])
    expect(head.headers.get(name)).toBe(page.headers.get(name))
  expect(page.headers.get('Content-Length')).toBe(String((await page.arrayBuffer()).byteLength))
})

test('a kept page never outlives its facts: renamed areas and counters show within two seconds, a retired code is told', async () => {
  const { world, code, ask, later } = await atCounter()
  expect(await unzip(await ask('gzip'))).toContain('Quầy số 3')
  await world.db.update(touchpoints).set({ counter: 'Quầy số 8' }).where(eq(touchpoints.code, code))
  await world.db.update(areas).set({ name: 'Hộ tịch và quốc tịch' }).where(eq(areas.id, 'ho-tich'))
  later()
  const page = await unzip(await ask('gzip'))
  expect(page).toContain('Hộ tịch và quốc tịch · Quầy số 8')
  expect(await unzip(await ask('gzip', { query: '?lang=en' }))).toContain('How satisfied are you')

  await retireTouchpoint(world.db, code, { at: world.now() - 1, by: 'test' }, [])
  later()
  expect((await ask('gzip')).status).toBe(410)
})

test('a counter called like the placeholder of the id changes nothing', async () => {
  const { world, code, ask } = await atCounter()
  const counter = '00000000-0000-0000-0000-000000000000'
  await world.db.update(touchpoints).set({ counter }).where(eq(touchpoints.code, code))
  const page = await unzip(await ask('gzip'))
  expect(page).toContain(`· ${counter}<`)
  expect(idIn(page)).not.toBe(counter)
})

test('larger text and high contrast are no answers: they come back with the form and go on to the thanks', async () => {
  const { app, send } = await atCounter()
  const look = { _size: '2', _contrast: '1' }
  const refused = await send({ id: uuidv7(), version: '1', ...look })
  expect(refused.status).toBe(422)
  const form = await refused.text()
  expect(form).toMatch(/<input(?=[^>]*id="z2")[^>]*checked/)
  expect(form).toMatch(/<input(?=[^>]*id="hc")[^>]*checked/)

  const sent = await send({ id: uuidv7(), version: '1', overall: '4', ...look })
  expect(sent.status).toBe(303)
  const thanks = await (await app.request(sent.headers.get('Location') ?? '')).text()
  expect(thanks).toMatch(/<input(?=[^>]*id="z2")[^>]*checked/)
  expect(thanks).toMatch(/<input(?=[^>]*id="hc")[^>]*checked/)
})

test('a look nobody offers is the usual one', async () => {
  const { ask } = await atCounter()
  const page = await unzip(await ask('gzip', { query: '?lang=vi&_size=9&_contrast=yes' }))
  expect(page).toMatch(/<input(?=[^>]*id="z0")[^>]*checked/)
  expect(page).not.toMatch(/<input(?=[^>]*id="hc")[^>]*checked/)
})
